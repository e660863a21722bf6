import type { Mark } from './mark';
export const identifyingMarks = (text: string): Mark[] =>
  [...text.matchAll(/\S+@\S+\.[a-z]+/g)].map((m) => ({
    kind: 'email',
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
    replacement: '[e-mail address]',
  }));
export const unkindMarks = (text: string): Mark[] =>
  [...text.matchAll(/you are an idiot/gi)].map((m) => ({
    kind: 'unkind',
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
    replacement: null,
  }));
export const sharedRuns = (_text: string, _others: readonly string[]): Mark[] => [];
export const wordMarks = (text: string, words: readonly string[]): Mark[] =>
  words.flatMap((w) =>
    [...text.toLowerCase().matchAll(new RegExp(`\\b${w}\\b`, 'g'))].map((m) => ({
      kind: 'word',
      text: m[0],
      start: m.index,
      end: m.index + m[0].length,
      replacement: null,
    })),
  );
export const spamScore = (_text: string): number => 0;
