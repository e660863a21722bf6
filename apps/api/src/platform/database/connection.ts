import { Client, type ClientConfig } from 'pg';

/**
 * A connection whose end is not the end of the process: without a listener Node takes a lost connection for an
 * error that nobody handles. The statement that was under way fails, and whoever waits for it hears of it.
 */
export class Connection extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
