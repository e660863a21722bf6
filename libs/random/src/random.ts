/**
 * Chance that repeats itself: the same seed gives the same corpus on every machine. (sfc32 by Chris Doty-Humphrey,
 * seeded through splitmix32; public domain.)
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** @param seed together they name a stream: (post, 17) never says what (post, 18) says */
  constructor(...seed: number[]) {
    let state = seed.reduce((sum, part) => (Math.imul(sum ^ part, 0x9e3779b1) + 0x85ebca6b) | 0, 0x51ed270b);
    const next = () => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = state ^ (state >>> 16);
      mixed = Math.imul(mixed, 0x21f0aaad);
      mixed ^= mixed >>> 15;
      mixed = Math.imul(mixed, 0x735a2d97);
      return mixed ^ (mixed >>> 15);
    };
    [this.a, this.b, this.c] = [next(), next(), next()];
    for (let round = 0; round < 8; round++) this.bits();
  }

  /** 32 random bits, as an unsigned number. */
  bits(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** 0 ≤ x < 1 */
  fraction(): number {
    return this.bits() / 4_294_967_296;
  }

  /** A whole number, 0 ≤ n < `limit`. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)] as Item;
  }

  /** Waiting times: many short, few long. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.fraction());
  }
}

/** Picks 0 … n-1 with the weight 1 / (rank + shift)^exponent: few are frequent, most are rare. */
export class Zipf {
  private readonly sums: Float64Array;

  constructor(size: number, { exponent = 1, shift = 1 }: { exponent?: number; shift?: number } = {}) {
    this.sums = new Float64Array(size);
    let sum = 0;
    for (let rank = 0; rank < size; rank++) this.sums[rank] = sum += (rank + shift) ** -exponent;
  }

  pick(random: Random): number {
    const target = random.fraction() * (this.sums.at(-1) as number);
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sums[middle] as number) > target) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
