import { levelsOf, type PackedWeights } from '../linear/table';
import { CRISIS_KINDS, type CrisisKind } from './lexicon';
import { CRISIS_MODEL } from './model';
import { KIND_PLACES, scaleOf, unitsOf, weighUnits, type Weighed } from './units';

/** A model as it is shipped: `npm run train:safety` writes it. */
export interface CrisisModel {
  bias: number;
  weights: PackedWeights;
  /** From this sum on a sentence is marked. */
  marked: number;
  /** From this sum on a sentence is marked if a weak saying stands in it, too. */
  supported: number;
  kinds: Readonly<Record<CrisisKind, { bias: number; weights: PackedWeights }>>;
}

let levels: Int8Array | undefined;

/** What the model makes of each sentence, and of each with the next. */
export function judge(folded: string): Weighed[] {
  levels ??= levelsOf(CRISIS_MODEL.weights);
  const { bias, weights } = CRISIS_MODEL;
  const judged = weighUnits(folded, levels);
  for (const unit of judged) unit.sum = bias + unit.sum * weights.step;
  return judged;
}

let kindLevels: (readonly [CrisisKind, Int8Array])[] | undefined;

/** What a stretch of folded text that is marked is most likely about. */
export function kindOf(folded: string): CrisisKind {
  kindLevels ??= CRISIS_KINDS.map((kind) => [kind, levelsOf(CRISIS_MODEL.kinds[kind].weights)] as const);
  const places = new Set(unitsOf(folded).flatMap((unit) => unit.places));
  const sums = kindLevels.map(([kind, levels]) => {
    const { bias, weights } = CRISIS_MODEL.kinds[kind];
    let sum = 0;
    for (const place of places) sum += levels[place & (KIND_PLACES - 1)] ?? 0;
    return { kind, sum: bias + sum * weights.step * scaleOf(places.size) };
  });
  return sums.reduce((best, one) => (one.sum > best.sum ? one : best)).kind;
}
