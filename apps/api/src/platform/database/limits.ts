/** How long one connection may take for what, in milliseconds. */
export interface Limits {
  /** One statement. Beyond it: 57014. */
  statement: number;
  /** Waiting for a lock that somebody else holds. Beyond it: 55P03. */
  lock: number;
  /** Doing nothing inside a transaction, and holding what it has locked. Beyond it: 25P03, and the connection ends. */
  idle: number;
}

const second = 1_000;

/** For whoever waits for a page. */
export const webLimits: Limits = {
  /** Every statement of a page takes milliseconds; one that takes seconds keeps a connection from hundreds of readers. */
  statement: 2 * second,
  /** Writers to one letter take turns in milliseconds; beyond this somebody is stuck, and queueing makes it worse. */
  lock: second,
  /** Between two statements of a transaction a service renders a text at most. */
  idle: 10 * second,
};

/** For jobs, and for commands at the console: nobody waits, and still nothing runs for ever. */
export const jobLimits: Limits = {
  /** Sorting a million comments for an export takes ten seconds. */
  statement: 60 * second,
  /** Imports take turns, batch by batch. */
  lock: 60 * second,
  /** An import renders a batch of texts between two statements; an export waits for the disk. */
  idle: 60 * second,
};

/** Puts a transaction under the limits for jobs: that transaction only, so that a pooler may stand between. */
export const limitJob = `SET LOCAL statement_timeout = ${jobLimits.statement};
  SET LOCAL lock_timeout = ${jobLimits.lock}; SET LOCAL idle_in_transaction_session_timeout = ${jobLimits.idle}`;
