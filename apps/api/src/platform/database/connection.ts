import { Client, type ClientConfig } from 'pg';

/**
 * A connection whose end is not the end of the process: without a listener Node takes a lost connection for an
 * error that nobody handles. The statement that was under way fails, and whoever waits for it hears of it.
 */
export class Connection extends Client {
  /** What ended it, while nobody was listening to an answer: later statements only hear that it is gone. */
  lostBy: Error | undefined;

  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', (error) => {
      this.lostBy ??= error;
    });
  }
}

type StartupParameters = Record<string, string>;
/** Not part of the types of `pg`, and its one place for what a connection asks for when it begins. */
const startupOf = (Client.prototype as unknown as { getStartupConf(): StartupParameters }).getStartupConf;

/**
 * A connection to a pooler, which refuses nearly all parameters at the start and gives every transaction another
 * session. The time zone it knows, keeps for each client and sets on whichever session it gives.
 */
export class PooledConnection extends Connection {
  getStartupConf(): StartupParameters {
    return { ...startupOf.call(this), TimeZone: 'UTC' };
  }
}
