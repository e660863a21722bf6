import { setTimeout as pause } from 'node:timers/promises';
import { PooledConnection } from './connection';
import { limitTheRole } from './pooler';
import { assertFit } from './start-checks';

/** Whoever starts the site sees a sentence before they wonder what it is doing. */
const meetWithinMs = 5_000;
/** A server that has just been started says so, and is there in a moment. */
const askAgainMs = 100;

interface Meeting {
  url: string;
  /** DATABASE_POOL. */
  poolSize: number;
  log: (line: string) => void;
}

/**
 * Finds out whether the site can live in this database. Throws one sentence that says what is in the way and what to
 * do, within five seconds.
 * @returns whether a pooler stands between
 */
export async function meetDatabase({ url, poolSize, log }: Meeting): Promise<{ pooled: boolean }> {
  const deadline = Date.now() + meetWithinMs;
  const connection = await connect(url, deadline);
  const late = new AbortController();
  const tooLate = pause(deadline - Date.now(), undefined, { signal: late.signal }).then(() => {
    throw new Error(`The database at ${placeOf(url)} has not answered for ${meetWithinMs / 1000} seconds.`);
  });
  const met = look(connection, { url, poolSize, log });
  try {
    return await Promise.race([met, tooLate]);
  } finally {
    late.abort();
    await Promise.race([tooLate, connection.end()]).catch(() => undefined);
    await met.catch(() => undefined);
  }
}

async function look(connection: PooledConnection, { poolSize, log }: Meeting): Promise<{ pooled: boolean }> {
  const pooled = await isPooler(connection);
  await assertFit(connection, { poolSize, pooled });
  if (pooled) {
    const limited = await limitTheRole(connection);
    log(`A pooler stands before the database.${limited ? ` ${limited}` : ''}`);
  }
  return { pooled };
}

/**
 * A server tells each connection the number of its process, for cancelling; a pooler has none to tell before it gives
 * one, and makes a number up. In transaction mode only: statement mode knows no transactions, and is of no use here.
 */
async function isPooler(connection: PooledConnection): Promise<boolean> {
  const { rows } = await connection.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const { processID } = connection as unknown as { processID: number | null };
  if (rows[0]?.pid === processID) return false;
  await connection.query('BEGIN').catch((error: Error) => {
    throw new Error(
      `The pooler before the database knows no transactions (${error.message}). Set its pool_mode to transaction.`,
    );
  });
  await connection.query('ROLLBACK');
  return true;
}

async function connect(url: string, deadline: number): Promise<PooledConnection> {
  for (;;) {
    const left = Math.max(1, deadline - Date.now());
    // As a pooler would have it; a server does not mind.
    const connection = new PooledConnection({ connectionString: url, connectionTimeoutMillis: left });
    try {
      await connection.connect();
      return connection;
    } catch (error) {
      void connection.end().catch(() => undefined);
      const isStarting = (error as { code?: string }).code === '57P03';
      if (!isStarting || deadline - Date.now() < askAgainMs) throw inWords(error as Refused, url);
      await pause(askAgainMs);
    }
  }
}

type Refused = Error & { code?: string };

/** What a server, a pooler or the network says, and what to do about it. The first that fits is told. */
const refusals: { when: (error: Refused) => boolean; say: (error: Refused, place: string) => string }[] = [
  {
    when: ({ code }) => code === 'ECONNREFUSED',
    say: (_, place) => `Nothing listens at ${place}. Start Postgres, or correct DATABASE_URL.`,
  },
  {
    when: ({ code }) => code === 'ENOTFOUND' || code === 'EAI_AGAIN',
    say: (_, place) => `There is no machine called ${place}. Correct the host in DATABASE_URL.`,
  },
  {
    when: ({ code }) => code === '28P01' || code === '28000',
    say: ({ message }, place) =>
      `The server at ${place} refuses the name or password in DATABASE_URL: ${message}.`,
  },
  {
    when: ({ code }) => code === '3D000',
    say: ({ message }, place) =>
      `The server at ${place} has no such database: ${message}. Make it, or correct DATABASE_URL.`,
  },
  {
    when: ({ code }) => code === '53300',
    say: (_, place) =>
      `The server at ${place} gives no more connections. End some, or raise its limit or that of the role.`,
  },
  {
    when: ({ code }) => code === '57P03',
    say: (_, place) => `The server at ${place} is still starting, or is stopping. Start again in a moment.`,
  },
  {
    when: ({ message }) => /unsupported startup parameter/i.test(message),
    say: ({ message }, place) =>
      `The pooler at ${place} does not take what DATABASE_URL asks for: ${message}. Take it out of the address.`,
  },
  {
    when: ({ message }) => /timeout/i.test(message),
    say: (_, place) =>
      `The database at ${place} has not answered for ${meetWithinMs / 1000} seconds. Correct DATABASE_URL, or look after the server.`,
  },
];

function inWords(error: Refused, url: string): Error {
  const place = placeOf(url);
  const known = refusals.find(({ when }) => when(error));
  return new Error(
    known?.say(error, place) ??
      `The database at ${place} cannot be reached: ${error.message || error.code}. Correct DATABASE_URL, or look after the server.`,
  );
}

/** Host and port; never the password. */
function placeOf(url: string): string {
  try {
    const { hostname, port, searchParams } = new URL(url);
    return `${searchParams.get('host') ?? (hostname || 'localhost')}:${port || '5432'}`;
  } catch {
    return 'the address in DATABASE_URL';
  }
}
