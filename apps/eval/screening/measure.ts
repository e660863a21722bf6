import type { Interval } from '../bootstrap';
import type { Check } from './checks';
import { LABELS, wholesOf, type Label } from './classes';
import type { LabelledText } from './labelled-file';
import { wilsonInterval } from './wilson';

export interface Share extends Interval {
  part: number;
  whole: number;
  /** Nothing where there is nothing to divide by. */
  share: number | null;
}

export interface ClassFigures {
  /** Of what was found, the share that has the label. */
  precision: Share;
  /** Of what has the label, the share that was found. */
  recall: Share;
  f1: number | null;
}

export interface Figures {
  texts: number;
  /** For every class that some text of the file has. */
  classes: Partial<Record<Label, ClassFigures>>;
  /** How many texts of the file each check would stop for, whatever their labels. */
  held: Partial<Record<Label, Share>>;
}

/** Asks every check about every text, and compares what it found with the labels. */
export function measure(texts: readonly LabelledText[], checks: readonly Check[]): Figures {
  const answers = texts.map(({ text, labels }) => ({ labels, found: foundIn(text, checks) }));
  const known = knownTo(checks);
  const classes: Figures['classes'] = {};
  for (const label of known)
    if (answers.some(({ labels }) => labels.has(label))) classes[label] = figuresOf(label, answers);
  const held: Figures['held'] = {};
  for (const { name } of checks)
    held[name] = shareOf(answers.filter(({ found }) => found.has(name)).length, answers.length);
  return { texts: texts.length, classes, held };
}

/** Classes that no check can find are not measured: nothing found would look like a bad check. */
const knownTo = (checks: readonly Check[]): readonly Label[] => {
  const names = new Set(checks.map(({ name }) => name));
  return LABELS.filter((label) => names.has(label) || wholesOf(label).some((whole) => names.has(whole)));
};

function foundIn(text: string, checks: readonly Check[]): ReadonlySet<Label> {
  const found = checks.flatMap((check) => check.found(text));
  return new Set(found.flatMap((label) => [label, ...wholesOf(label)]));
}

interface Answer {
  labels: ReadonlySet<Label>;
  found: ReadonlySet<Label>;
}

function figuresOf(label: Label, answers: readonly Answer[]): ClassFigures {
  const found = answers.filter((answer) => answer.found.has(label));
  const labelled = answers.filter((answer) => answer.labels.has(label)).length;
  const right = found.filter((answer) => answer.labels.has(label)).length;
  const both = found.length + labelled;
  return {
    precision: shareOf(right, found.length),
    recall: shareOf(right, labelled),
    f1: both === 0 ? null : (2 * right) / both,
  };
}

const shareOf = (part: number, whole: number): Share => ({
  part,
  whole,
  share: whole === 0 ? null : part / whole,
  ...wilsonInterval(part, whole),
});
