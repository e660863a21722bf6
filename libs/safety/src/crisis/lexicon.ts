import type { Mark } from '../mark';
import { alternativesOf, beginningsOf } from './beginnings';

/** Languages that signals of crisis are known in. */
export type Language = 'en' | 'de' | 'es';

/** What a signal of crisis is about. Closed: help lines and the queue of moderators know these words. */
export const CRISIS_KINDS = ['suicide', 'self_harm', 'abuse', 'child_danger', 'threat'] as const;

/** One of `CRISIS_KINDS`. */
export type CrisisKind = (typeof CRISIS_KINDS)[number];

/** A place in a text that may speak of a crisis. Nothing is offered in its place. */
export interface CrisisMark extends Mark {
  kind: CrisisKind;
  replacement: null;
}

/** One way to say it, in the notation of the README, and what around it, in the same sentence, makes it mean something else. */
export interface Saying {
  say: string;
  unless?: string;
  /** Said in ordinary letters as often: it counts only where the model agrees. */
  weak?: true;
}

/** What one language says of one kind. */
export interface Signals {
  language: Language;
  kind: CrisisKind;
  sayings: readonly Saying[];
}

/** Named parts of expressions: `{name}` stands for one of them. */
export type Parts = Readonly<Record<string, string>>;

/** A saying as it is searched for, where a word begins like one of `beginnings`. */
export interface Search {
  language: Language;
  kind: CrisisKind;
  /** Number of its saying among those of its signals. */
  saying: number;
  say: RegExp;
  unless: readonly RegExp[];
  weak: boolean;
  beginnings: readonly string[];
}

/** No part names itself, so this many rounds are more than any expression needs. */
const DEPTH = 5;

const withParts = (expression: string, parts: Parts) => {
  let whole = expression;
  for (let round = 0; round < DEPTH && whole.includes('{'); round++) {
    whole = whole.replace(/\{([a-z]\w*)\}/g, (_, name: string) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`No part is called ${name}: ${expression}`);
      return `(${part})`;
    });
  }
  return whole;
};

/** What must not follow is whole words: "hits me to" is not "hits me too". */
const withWholeWords = (expression: string) => {
  const open: boolean[] = [];
  let result = '';
  for (let i = 0; i < expression.length; i++) {
    if (expression[i] === '(') open.push(expression.startsWith('(?! ', i));
    result += expression[i] === ')' && open.pop() === true ? '\\b)' : (expression[i] ?? '');
  }
  return result;
};

/** `(a|b)` groups, `~3` is up to three words, `…` is the rest of a word; all else is a regular expression. */
const expressionOf = (notation: string, parts: Parts) =>
  withWholeWords(withParts(notation, parts))
    .replace(/\((?!\?)/g, '(?:')
    .replace(/~(\d) /g, '(?:[^ .]+ ){0,$1}')
    .replace(/…/g, '\\w*');

const whole = (expression: string, flags: string) => new RegExp(`\\b(?:${expression})(?!\\w)`, flags);

/** Parts are long, and most sayings have the same, so each is made once. */
const cancelsOf = (parts: Parts) => {
  const made = new Map<string, RegExp>();
  return (notation: string): RegExp => {
    const known = made.get(notation) ?? whole(expressionOf(notation, parts), '');
    made.set(notation, known);
    return known;
  };
};

const NAMED = /^\{\w+\}$/;

/** Makes regular expressions of signals. Throws on a part that does not exist, and on what would have to be searched for everywhere. */
export function searchesFor(all: readonly Signals[], parts: Parts): Search[] {
  const cancel = cancelsOf(parts);
  const unlessOf = (unless: string) => {
    const alternatives = alternativesOf(unless);
    const own = alternatives.filter((one) => !NAMED.test(one));
    return [...alternatives.filter((one) => NAMED.test(one)), ...(own.length > 0 ? [own.join('|')] : [])].map(
      cancel,
    );
  };
  return all.flatMap(({ language, kind, sayings }) =>
    sayings.flatMap(({ say, unless, weak = false }, saying) => {
      const cancels = unless === undefined ? [] : unlessOf(unless);
      return alternativesOf(say)
        .map((alternative) => expressionOf(alternative, parts))
        .map((expression) => ({
          language,
          kind,
          saying,
          say: whole(expression, 'g'),
          unless: cancels,
          weak,
          beginnings: beginningsOf(expression),
        }));
    }),
  );
}
