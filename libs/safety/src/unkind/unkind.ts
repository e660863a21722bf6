import { logistic, unpack } from '../linear/table';
import type { Mark } from '../mark';
import { unkindFeatures, type SentenceFeatures } from './features';
import { UNKIND_MODEL } from './model';

/** A model as it is shipped: `npm run train:safety` writes it. */
export interface UnkindModel {
  bias: number;
  /** By what patterns and properties are called in `features.ts`. */
  rules: Readonly<Record<string, number>>;
  grams: { step: number; levels: string };
}

/**
 * From here on a sentence is asked about. On what the model had not seen, 19 of 20 marked comments were unkind; the
 * record 0034 has the figures.
 */
const ASKED = 0.5;

let weights: Float64Array | undefined;

/**
 * The sentences that a reader addressed by them may find unkind. Each is a reason to ask the writer once, never to refuse.
 * Quoted lines and reported speech are not the writer's and are not marked. English.
 */
export function unkindMarks(text: string): Mark[] {
  return unkindFeatures(text)
    .filter((sentence) => unkindScore(sentence) >= ASKED)
    .map(({ start, end }) => ({
      kind: 'unkind',
      text: text.slice(start, end),
      start,
      end,
      replacement: null,
    }));
}

function unkindScore({ rules, grams }: SentenceFeatures): number {
  weights ??= unpack(UNKIND_MODEL.grams);
  let sum = UNKIND_MODEL.bias;
  for (const rule of rules) sum += UNKIND_MODEL.rules[rule] ?? 0;
  for (const gram of grams) sum += weights[gram] ?? 0;
  return logistic(sum);
}
