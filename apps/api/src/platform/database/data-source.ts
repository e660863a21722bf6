import { DataSource } from 'typeorm';
import { entities } from '../../../entities';
import { migrations } from '../../../migrations';
import { SnakeNaming } from './snake-naming';

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
    logging: false,
    poolSize,
    connectTimeoutMS: connectWithinMs,
    extra: {
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: statementTimeoutMs,
      // Every statement has a name and is written to be planned once; planning a page's joins anew each time cost
      // more than running them.
      options: '-c plan_cache_mode=force_generic_plan',
    },
  });
}
