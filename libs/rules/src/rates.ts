/**
 * How often something may happen, where a day's number for each member says too little: what strangers do, and what
 * costs the site more than it costs whoever asks. All are for people behind one address, too: a school or an office has
 * one, and two classes of thirty at the same thing in the same lesson are the measure.
 */
export interface Rate {
  readonly most: number;
  /** The time in which there may be so many, in seconds. */
  readonly seconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Counted for a network: an IPv4 address, or the /64 of an IPv6 address. In the database, the same for all processes. */
export const RATES_OF_ADDRESS = {
  /** Two classes make their accounts in one lesson. Each takes 25 ms of a processor. */
  signUpsAnHour: { most: 60, seconds: HOUR },
  /** As many as four lessons have; a flood of accounts has two hundred a day from an address, and no more. */
  signUpsADay: { most: 200, seconds: DAY },
  /** Ten wrong passwords for one account: a typo is not a robot. */
  guessesOfAccount: { most: 10, seconds: 15 * MINUTE },
  /**
   * Two classes where most are wrong once, and many twice. Who tries one password on many accounts has four hundred an hour.
   * No longer than a quarter of an hour, because meanwhile nobody behind the address can sign in.
   */
  guesses: { most: 100, seconds: 15 * MINUTE },
  /** Somebody without an account says it once. */
  reportsOfPost: { most: 1, seconds: DAY },
  /** As many as a member has: a visitor who is nobody could hide what they like. */
  reports: { most: 10, seconds: DAY },
} as const satisfies Record<string, Rate>;

/** Edits of one post: one every half minute while it can be replaced. Each keeps the text before it for months. */
export const EDITS_OF_POST: Rate = { most: 30, seconds: DAY };

/**
 * Edits of one member, over all posts: all that a long day of mending has. Each process counts for itself, in memory: a
 * count in the database would have steps that could be laid beside the times of sealed letters.
 */
export const EDITS_OF_MEMBER: Rate = { most: 200, seconds: DAY };

/** What is asked for, as each process counts it, in memory: what each may be made to do is bounded, and no row is written. */
export interface RateOfReading {
  /** For one member. */
  readonly member: Rate;
  /** For all guests of one network together. */
  readonly guests: Rate;
}

/** One a second is more than anybody reads; ten a minute of each in a class. A search takes some 10 ms of a processor. */
export const SEARCHES: RateOfReading = {
  member: { most: 60, seconds: MINUTE },
  guests: { most: 300, seconds: MINUTE },
};

/**
 * The page asks for guides and letters at every pause of a writer: 120 ms without a key, and one question at a time. Two
 * or three pauses a second is who types in bursts; who has asked too often sees what was found before.
 */
export const SUGGESTIONS_WHILE_WRITING: RateOfReading = {
  member: { most: 400, seconds: MINUTE },
  guests: { most: 1_200, seconds: MINUTE },
};

/** A form asks at every pause, as for suggestions; a letter of the greatest length takes some 15 ms of a processor. */
export const CHECKS_WHILE_WRITING: RateOfReading = {
  member: { most: 240, seconds: MINUTE },
  guests: { most: 600, seconds: MINUTE },
};

/**
 * What documents of strangers at /graphql may cost together, in what one may cost (`mostCost`). Our own pages do not count.
 * Guests: twenty of the dearest a minute, or a thousand lists of ten letters. Members have a name, and three times as much.
 */
export const COST_OF_QUERIES: RateOfReading = {
  member: { most: 3_000_000, seconds: MINUTE },
  guests: { most: 1_000_000, seconds: MINUTE },
};
