import { BIT, isClass } from './lexicon';
import { PHRASES, type Group } from './phrases';
import type { Word } from './words';

export interface Match {
  group: Group;
  /** Position of its first word. */
  start: number;
  /** Position behind its last word. */
  end: number;
}

interface Node {
  words: Map<string, Node>;
  classes: { bit: number; to: Node }[];
  /** All bits of `classes`. */
  bits: number;
  any: Node | undefined;
  /** What may stand before the first word, or behind the last. */
  atEdge: Node | undefined;
  ends: Group[];
}

const EDGES = ['^', '$'];
const ANY = '_';

const node = (): Node => ({
  words: new Map(),
  classes: [],
  bits: 0,
  any: undefined,
  atEdge: undefined,
  ends: [],
});

/** Patterns that begin alike share a path, so that a word asks for all of them at once. */
function grow(): Node {
  const root = node();
  for (const [group, lines] of Object.entries(PHRASES) as [Group, string][])
    for (const line of lines.split('\n'))
      if (line.trim() !== '') plant(line.trim().split(/\s+/), root, group);
  return root;
}

function plant(parts: readonly string[], root: Node, group: Group): void {
  let reached: readonly Node[] = [root];
  for (const part of parts) {
    const optional = part.endsWith('?');
    const keys = (optional ? part.slice(0, -1) : part).split('/');
    const onward = reached.flatMap((at) => keys.map((key) => child(at, key, parts)));
    reached = [...new Set(optional ? [...reached, ...onward] : onward)];
  }
  for (const at of reached) if (!at.ends.includes(group)) at.ends.push(group);
}

function child(at: Node, key: string, parts: readonly string[]): Node {
  if (key === ANY) return (at.any ??= node());
  if (EDGES.includes(key)) return (at.atEdge ??= node());
  if (/[A-Z]/.test(key)) return childOfClass(at, key, parts);
  const known = at.words.get(key) ?? node();
  at.words.set(key, known);
  return known;
}

function childOfClass(at: Node, name: string, parts: readonly string[]): Node {
  if (!isClass(name)) throw new Error(`"${parts.join(' ')}" speaks of ${name}, which is no class.`);
  const bit = BIT[name];
  const known = at.classes.find((one) => one.bit === bit);
  if (known) return known.to;
  const to = node();
  at.classes.push({ bit, to });
  at.bits |= bit;
  return to;
}

let grown: Node | undefined;

/**
 * Every place where a pattern fits. A pattern has a dozen words at most, so the work is a small number of steps for
 * each word, however long the text.
 */
export function matchesIn(words: readonly Word[]): Match[] {
  grown ??= grow();
  const found: Match[] = [];
  if (grown.atEdge) walk(grown.atEdge, { words, start: 0, found }, 0);
  for (let start = 0; start < words.length; start++) {
    const first = words[start];
    if (first && (grown.bits & first.classes || grown.words.has(first.word)))
      walk(grown, { words, start, found }, start);
  }
  return found;
}

interface Walk {
  words: readonly Word[];
  start: number;
  found: Match[];
}

function walk(at: Node, on: Walk, position: number): void {
  for (const group of at.ends) on.found.push({ group, start: on.start, end: position });
  const next = on.words[position];
  if (!next) {
    for (const group of at.atEdge?.ends ?? []) on.found.push({ group, start: on.start, end: position });
    return;
  }
  const byWord = at.words.get(next.word);
  if (byWord) walk(byWord, on, position + 1);
  if (at.bits & next.classes)
    for (const { bit, to } of at.classes) if (bit & next.classes) walk(to, on, position + 1);
  if (at.any) walk(at.any, on, position + 1);
}
