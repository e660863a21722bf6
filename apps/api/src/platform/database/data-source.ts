import { types } from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../../../entities';
import { migrations } from '../../../migrations';
import { Connection } from './connection';
import { CountingLogger } from './counting-logger';
import { SnakeNaming } from './snake-naming';

/** timestamptz, by its number in Postgres. */
const instant = types.builtins.TIMESTAMPTZ;
const parseInstant = types.getTypeParser(instant) as (text: string) => Date;

/**
 * Times come in UTC, as the connections ask for: 2026-11-21 04:13:54.715123+00. In the form of ISO 8601 the engine
 * reads them many times faster than `pg` does, and a page has hundreds. What is not of this form (infinity, years
 * before Christ) is left to `pg`.
 */
types.setTypeParser(instant, (text) =>
  /^\d{4}-/.test(text) && text.endsWith('+00')
    ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)
    : parseInstant(text),
);

export interface DatabaseSettings {
  url: string;
  /** Connections of this process. Four on two cores kept p99 at a tenth of what ten did. */
  poolSize: number;
}

/** Statements of the web may take this long; a slow one is refused instead of holding a connection. */
const statementTimeoutMs = 10_000;
/** How long a request waits for a free connection before it is told to come back. */
const connectWithinMs = 2_000;

export function dataSource({ url, poolSize }: DatabaseSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    namingStrategy: new SnakeNaming(),
    migrations,
    migrationsTableName: 'migrations',
    synchronize: false,
    installExtensions: false,
    logger: new CountingLogger(),
    poolSize,
    connectTimeoutMS: connectWithinMs,
    extra: {
      Client: Connection,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: statementTimeoutMs,
      // Every statement has a name and is written to be planned once; planning a page's joins anew each time cost
      // more than running them.
      options: '-c plan_cache_mode=force_generic_plan -c timezone=UTC',
    },
  });
}
