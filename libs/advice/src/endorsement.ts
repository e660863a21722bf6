/**
 * What members did with an article. Counts and nothing else: they do not tell who, when, or about which letter.
 */
export interface Signals {
  /** How often it was looked at among suggestions: a showing at position p counts 1 / p. */
  readonly seen: number;
  /** How often it was opened from there. */
  readonly opened: number;
  /** How often somebody said that it helped them. */
  readonly helpful: number;
  /** How many different coaches, its author apart, link to it in their answers. */
  readonly linkedBy: number;
}

/** What usually happens in a collection, for each time that an article is looked at. */
export interface TypicalRates {
  readonly opened: number;
  readonly helpful: number;
}

/**
 * Nobody is punished for more than a tenth, or gains more than a quarter: less than a shared topic is worth
 * (4/3), so that what people like never outweighs what the letter is about.
 */
export const LEAST_ENDORSEMENT = 0.9;
export const MOST_ENDORSEMENT = 1.25;

/**
 * Every article starts as if it had been looked at this often, with the usual success: until it has been seen a
 * hundred times itself, it is mostly taken for an average one, and nothing wins by being first.
 */
const PSEUDO_SEEN = 100;

/**
 * A collection in which next to nothing is ever opened says little by it. As a floor this makes the first press on
 * an article one more than the five that it starts with: at most 2 % of a factor.
 */
const LEAST_RATE = 0.05;

/** What a collection is taken for before anything is known of it: one look in ten ends in a click. */
const GUESSED_RATE = 0.1;

/**
 * Exponents: twice the usual is worth 3.5 % for opening, 7 % for having helped; the first coach who links is worth
 * 4 %, three 9 %, ten 15 %. A title may be opened out of curiosity; who says that a text helped has read it; a coach
 * who links to it answers for that with their name. Guesses in this order: there are no judged sets with clicks to
 * fit them on, which is why the whole is bounded so narrowly.
 */
const WEIGHTS = { opened: 0.05, helpful: 0.1, linkedBy: 0.06 };

/**
 * How much better or worse than its text alone an article serves, as a factor for its score: 1 when nobody knows,
 * never outside `LEAST_ENDORSEMENT` and `MOST_ENDORSEMENT`; it never falls when more people open the article, say
 * that it helped or link to it, and never rises when it is looked at once more for nothing.
 *
 *     (rate(opened) / typical.opened)^0.05 · (rate(helpful) / typical.helpful)^0.1 · (1 + linkedBy)^0.06
 *     rate(count) = (count + m · typical) / (seen + m)        m = PSEUDO_SEEN, rates per look
 *
 * The rates are Bayesian averages, shrunk towards the collection's. That a suggestion at position p is looked at
 * with probability 1 / p is the position-based model of clicks: Craswell, Zoeter, Taylor and Ramsey, "An
 * Experimental Comparison of Click Position-Bias Models", 2008; with 1 / p: Joachims, Swaminathan and Schnabel,
 * "Unbiased Learning-to-Rank with Biased Feedback", 2017. Links count by their logarithm: the tenth coach adds
 * little to what nine have said.
 */
export function endorsement({ seen, opened, helpful, linkedBy }: Signals, typical: TypicalRates): number {
  const evidence =
    WEIGHTS.opened * Math.log(lift({ count: opened, seen }, typical.opened)) +
    WEIGHTS.helpful * Math.log(lift({ count: helpful, seen }, typical.helpful)) +
    WEIGHTS.linkedBy * Math.log1p(linkedBy);

  return Math.min(Math.max(Math.exp(evidence), LEAST_ENDORSEMENT), MOST_ENDORSEMENT);
}

/** The mean rates of a collection, from the articles of which anything is known. */
export function typicalRates(collection: Iterable<Signals>): TypicalRates {
  const sum = { seen: PSEUDO_SEEN, opened: PSEUDO_SEEN * GUESSED_RATE, helpful: PSEUDO_SEEN * GUESSED_RATE };

  for (const { seen, opened, helpful } of collection) {
    sum.seen += seen;
    sum.opened += opened;
    sum.helpful += helpful;
  }

  return { opened: sum.opened / sum.seen, helpful: sum.helpful / sum.seen };
}

/** How many times the usual rate: 1 for an article that nobody has looked at. */
function lift({ count, seen }: { count: number; seen: number }, typical: number): number {
  const usual = Math.max(typical, LEAST_RATE);

  return (count / usual + PSEUDO_SEEN) / (seen + PSEUDO_SEEN);
}
