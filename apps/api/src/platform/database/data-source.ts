import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from '../../../entities';
import { migrations } from '../../../migrations';
import { Connection, PooledConnection } from './connection';
import { CountingLogger, StatementTimes } from './counting-logger';
import { webLimits } from './limits';
import { SnakeNaming } from './snake-naming';

/** timestamptz, by its number in Postgres. */
const instant = types.builtins.TIMESTAMPTZ;
const parseInstant = types.getTypeParser(instant) as (text: string) => Date;

/**
 * Optimisation: times read by the engine.
 * Times come in UTC, as the connections ask for: 2026-11-21 04:13:54.715123+00. In the form of ISO 8601 the engine
 * reads them many times faster than `pg` does, and a page has hundreds. What is not of this form (infinity, years
 * before Christ) is left to `pg`.
 */
types.setTypeParser(instant, (text) =>
  /^\d{4}-/.test(text) && text.endsWith('+00')
    ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)
    : parseInstant(text),
);

/** Where the database is. */
export interface Address {
  url: string;
  /** A pooler stands between: no parameters at the start, no statements with names, no state of a session. */
  pooled?: boolean;
}

export interface DatabaseSettings extends Address {
  /** Connections of this process. Four on two cores kept p99 at a tenth of what ten did. */
  poolSize: number;
}

/** How long a request waits for a free connection before it is told to come back; see `mostWaitedMs`. */
const connectWithinMs = 1_400;
/** Migrations do one thing after the other; whoever starts may wait longer than a reader. */
const migrationConnections = 1;
const migrationConnectWithinMs = 5_000;

/** What a server does with each connection of the web. Behind a pooler the role has the limits (see `pooler.ts`). */
const direct = {
  Client: Connection,
  statement_timeout: webLimits.statement,
  lock_timeout: webLimits.lock,
  idle_in_transaction_session_timeout: webLimits.idle,
  // Optimisation: planned once. Every statement has a name and is written to be planned once; planning a page's joins anew each time cost
  // more than running them. The isolation is said, because a role may change its own default, and locks of SERIALIZABLE
  // tell everybody which rows a transaction has read.
  options:
    '-c plan_cache_mode=force_generic_plan -c timezone=UTC -c default_transaction_isolation=read\\ committed',
};
const pooledOnes = { Client: PooledConnection };

/** For the web: its statements have little time. */
export function dataSource({ url, poolSize, pooled = false }: DatabaseSettings): DataSource {
  return new DataSource({
    ...described(url),
    poolSize,
    connectTimeoutMS: connectWithinMs,
    extra: pooled ? pooledOnes : direct,
  });
}

/** For migrations: one connection, and no limit that it does not set itself. */
export function migrationSource({ url, pooled = false }: Address): DataSource {
  return new DataSource({
    ...described(url),
    poolSize: migrationConnections,
    connectTimeoutMS: migrationConnectWithinMs,
    extra: pooled ? pooledOnes : { Client: Connection, options: '-c timezone=UTC' },
  });
}

/** Whether a pooler stands between. */
export function isPooled({ options }: DataSource): boolean {
  return 'extra' in options && options.extra === pooledOnes;
}

const described = (url: string) =>
  ({
    type: 'postgres',
    url,
    entities,
    namingStrategy: new SnakeNaming(),
    migrations,
    migrationsTableName: 'migrations',
    synchronize: false,
    installExtensions: false,
    subscribers: [StatementTimes],
    logger: new CountingLogger(),
  }) satisfies DataSourceOptions;
