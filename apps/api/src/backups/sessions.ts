import { Connection } from '../platform/database/connection';

/** As platform/database/database-url.ts calls it on the embedded server. */
export const siteDatabaseName = 'quandary';
const serverDatabase = 'postgres';

/**
 * Values are written the same way on every server and in every zone, or checksums would differ; what nobody waits for
 * any more ends by itself.
 */
const settings = [
  'timezone=UTC',
  'datestyle=ISO',
  'intervalstyle=postgres',
  'extra_float_digits=1',
  'bytea_output=hex',
  'statement_timeout=0',
  'idle_in_transaction_session_timeout=0',
  'client_connection_check_interval=1000',
];
const connectWithinMs = 10_000;

/** The superuser's connections for one piece of work. They end with it, and at once when it is told to stop. */
export class Sessions {
  private readonly opened: Connection[] = [];
  private readonly end = () => void this.close();

  constructor(
    private readonly superuserUrl: string,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', this.end, { once: true });
  }

  /** @param where to the database of the site, or to the server's own */
  async connect(where: 'site' | 'server'): Promise<Connection> {
    this.signal.throwIfAborted();
    const url = new URL(this.superuserUrl);
    url.pathname = `/${where === 'site' ? siteDatabaseName : serverDatabase}`;
    const connection = new Connection({
      connectionString: url.href,
      connectionTimeoutMillis: connectWithinMs,
      options: settings.map((setting) => `-c ${setting}`).join(' '),
    });
    this.opened.push(connection);
    await connection.connect();
    return connection;
  }

  async close(): Promise<void> {
    this.signal.removeEventListener('abort', this.end);
    await Promise.all(this.opened.splice(0).map((each) => each.end().catch(() => undefined)));
  }
}
