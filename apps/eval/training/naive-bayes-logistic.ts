import { Random } from '@quandary/random';
import type { Example, Instance } from './logistic';

export interface NaiveBayesSettings {
  places: number;
  epochs: number;
  /** Added to each count, so that what was seen once says little. */
  smoothing: number;
  /** What a log ratio counts before anything is learnt. */
  start: number;
  /** Pulls weights towards that. */
  decay: number;
}

export interface TableModel {
  bias: number;
  places: Float64Array;
}

const RATE = 0.05;
/** The rate falls to a half in the fourth round. */
const SLOWER = 0.3;
const SEED = 20_261_128;
/** An example that is known so well teaches nothing more. */
const LEARNT = 1e-3;

export const tableSum = ({ bias, places }: TableModel, part: Instance): number => {
  let sum = 0;
  for (const place of part.places) sum += places[place] ?? 0;
  return bias + sum * part.scale;
};

const likeliest = (model: TableModel, parts: readonly Instance[]) => {
  let best = parts[0];
  let most = -Infinity;
  for (const part of parts) {
    const sum = tableSum(model, part);
    if (sum > most) [best, most] = [part, sum];
  }
  return { best, most };
};

/** The sum of the part that speaks most for it. */
export const mostOf = (model: TableModel, parts: readonly Instance[]): number => likeliest(model, parts).most;

/**
 * Logistic regression over log count ratios (Wang and Manning, Baselines and Bigrams, 2012): with few examples it beats
 * a regression that begins with nothing. The same on every run.
 */
export function trainWithRatios(examples: readonly Example[], settings: NaiveBayesSettings): TableModel {
  const order = examples.filter(({ parts }) => parts.length > 0);
  const ratios = ratiosOf(order, settings);
  const start = ratios.map((ratio) => ratio * settings.start);
  const model: TableModel = { bias: 0, places: Float64Array.from(start) };
  const random = new Random(SEED);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const rate = RATE / (1 + epoch * SLOWER);
    shuffle(order, random);
    for (const { parts, is, weight } of order) {
      const { best, most } = likeliest(model, parts);
      const error = (1 / (1 + Math.exp(-most)) - Number(is)) * weight;
      if (!best || Math.abs(error) < LEARNT) continue;
      model.bias -= rate * error;
      for (const place of best.places) {
        const before = model.places[place] ?? 0;
        const pull = settings.decay * (before - (start[place] ?? 0));
        model.places[place] = before - rate * (error * (ratios[place] ?? 0) ** 2 * best.scale + pull);
      }
    }
  }
  return model;
}

/** How much more often a place is seen in what is so; nothing for what is never seen. */
function ratiosOf(examples: readonly Example[], { places, smoothing }: NaiveBayesSettings): Float64Array {
  const counts = { is: new Float64Array(places), not: new Float64Array(places) };
  const totals = { is: smoothing, not: smoothing };
  for (const { parts, is, weight } of examples) {
    const side = is ? 'is' : 'not';
    totals[side] += weight;
    for (const place of new Set(parts.flatMap((part) => part.places)))
      counts[side][place] = (counts[side][place] ?? 0) + weight;
  }
  return counts.is.map((seen, place) => {
    const other = counts.not[place] ?? 0;
    if (seen + other <= 0) return 0;
    return Math.log((seen + smoothing) / totals.is) - Math.log((other + smoothing) / totals.not);
  });
}

function shuffle(order: unknown[], random: Random): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random.fraction() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
}
