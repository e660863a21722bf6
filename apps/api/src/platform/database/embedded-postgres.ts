import { existsSync } from 'node:fs';
import { EmbeddedHome } from './embedded-home';
import { ServerKeeper, type LogLine } from './server-keeper';
import { urlOf } from './server-seat';
import { findSeat } from './server-start';

export interface EmbeddedServer {
  /** postgres://…@127.0.0.1:port/postgres, as the superuser of this private cluster; the same until `stop`. */
  url: string;
  /** Stops the server, unless another living process uses it. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Where a server that has to be started listens; its last port, or any free one, when it is not said. */
  port?: number;
  /** Hears, a line at a time, that the server has ended under us and what became of it. */
  log?: LogLine;
}

/**
 * A real Postgres 18 from npm, kept in `directory`/cluster between starts and kept running until `stop`. It survives
 * Ctrl-C of the terminal and a killed site: the next start goes on with the server that still runs on this
 * directory. Several processes may use it at once; the last stops it.
 * @throws {StartFailure} one sentence; its log is in `directory`/log
 */
export async function startEmbeddedPostgres(
  directory: string,
  { port, log = () => undefined }: EmbeddedOptions = {},
): Promise<EmbeddedServer> {
  const keeper = await ServerKeeper.begin(new EmbeddedHome(directory), { port, log });
  return { url: urlOf(keeper.door), stop: () => keeper.stop() };
}

/**
 * Stops the server that killed processes have left on this directory.
 * @returns whether none runs there now: false while somebody uses it
 */
export async function stopAbandonedPostgres(directory: string): Promise<boolean> {
  const home = new EmbeddedHome(directory);
  if (!existsSync(home.cluster)) return true;
  const seat = await findSeat(home);
  return seat ? seat.leave() : true;
}
