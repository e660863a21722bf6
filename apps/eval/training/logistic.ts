import { Random } from '@quandary/random';

/** One thing that may be so, as numbers of features with what each counts. */
export interface Instance {
  /** Features that the model names and keeps exactly. */
  named: readonly string[];
  /** Places in the table of weights. */
  places: readonly number[];
  /** What a place counts in this instance. */
  scale: number;
}

/** A text with its parts. It is so if one part is so; the likeliest part learns (multiple-instance learning). */
export interface Example {
  parts: readonly Instance[];
  is: boolean;
  /** How much it counts beside others. */
  weight: number;
}

export interface Settings {
  places: number;
  epochs: number;
  /** Pulls weights towards nothing, those of the table and the named ones. */
  decay: { places: number; named: number };
}

export interface Model {
  bias: number;
  named: Map<string, number>;
  places: Float64Array;
}

const RATE = 0.2;
const SEED = 20_261_128;
/** An example that is known so well teaches nothing more. */
const LEARNT = 1e-3;

export const sumOf = ({ bias, named, places }: Model, part: Instance): number => {
  let sum = bias;
  for (const name of part.named) sum += named.get(name) ?? 0;
  for (const place of part.places) sum += (places[place] ?? 0) * part.scale;
  return sum;
};

/** The sum of the part that speaks most for it. */
export const bestSum = (model: Model, parts: readonly Instance[]): number =>
  parts.reduce((best, part) => Math.max(best, sumOf(model, part)), -Infinity);

/**
 * Logistic regression by stochastic gradients with rates that fall where much was learnt (AdaGrad: Duchi, Hazan and
 * Singer, 2011). The same on every run.
 */
export function train(examples: readonly Example[], settings: Settings): Model {
  const model: Model = { bias: 0, named: new Map(), places: new Float64Array(settings.places) };
  const learner = new Learner(model, settings);
  const random = new Random(SEED);
  const order = examples.filter(({ parts }) => parts.length > 0);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) learner.see(example);
  }
  return model;
}

class Learner {
  private biasSeen = 0;
  private readonly namedSeen = new Map<string, number>();
  private readonly placesSeen: Float64Array;

  constructor(
    private readonly model: Model,
    private readonly settings: Settings,
  ) {
    this.placesSeen = new Float64Array(settings.places);
  }

  see({ parts, is, weight }: Example): void {
    const best = parts.reduce((one, other) =>
      sumOf(this.model, other) > sumOf(this.model, one) ? other : one,
    );
    const error = (1 / (1 + Math.exp(-sumOf(this.model, best))) - Number(is)) * weight;
    if (Math.abs(error) < LEARNT) return;
    this.biasSeen += error ** 2;
    this.model.bias -= step(error, this.biasSeen);
    for (const name of best.named) this.learnName(name, error);
    for (const place of best.places) this.learnPlace(place, error * best.scale);
  }

  private learnName(name: string, error: number): void {
    const before = this.model.named.get(name) ?? 0;
    const gradient = error + this.settings.decay.named * before;
    const seen = (this.namedSeen.get(name) ?? 0) + gradient ** 2;
    this.namedSeen.set(name, seen);
    this.model.named.set(name, before - step(gradient, seen));
  }

  private learnPlace(place: number, error: number): void {
    const before = this.model.places[place] ?? 0;
    const gradient = error + this.settings.decay.places * before;
    const seen = (this.placesSeen[place] ?? 0) + gradient ** 2;
    this.placesSeen[place] = seen;
    this.model.places[place] = before - step(gradient, seen);
  }
}

const step = (gradient: number, seen: number) => (RATE * gradient) / Math.sqrt(seen + 1);

function shuffle(order: unknown[], random: Random): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random.fraction() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
}
