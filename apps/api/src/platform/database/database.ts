import type { Pool, PoolClient } from 'pg';
import {
  QueryFailedError,
  TypeORMError,
  type DataSource,
  type EntityManager,
  type QueryRunner,
} from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { unavailable } from '../errors';
import { currentVisit, type Visit } from '../web/visit';
import { Connection } from './connection';
import { CountingLogger } from './counting-logger';
import { isPooled } from './data-source';
import { isDiskFull, noConnection } from './failures';
import { limitJob } from './limits';
import type { ArgumentsOf, Columns, SqlStatement, ValuesOf } from './sql';
import { Turns } from './turns';

/** What can run statements: the database itself, or one transaction of it. */
export interface Runner {
  rows<Parameters extends Columns, Row extends Columns>(
    statement: SqlStatement<Parameters, Row>,
    values: ArgumentsOf<Parameters>,
  ): Promise<ValuesOf<Row>[]>;
}

/** One transaction: for named SQL, and for the entities of TypeORM. */
export interface Transaction extends Runner {
  readonly manager: EntityManager;
}

/**
 * Runs named SQL, for the paths that many people take at once. Entities and repositories (TypeORM) serve the rest.
 * Both use the same pool, and the same transactions.
 */
export class Database implements Runner {
  /** Told of every statement that goes to the server; the specs count with it. */
  onStatement: ((text: string) => void) | undefined;
  private readonly turns = new Turns();
  private lastFull = Number.NEGATIVE_INFINITY;
  /** In transaction mode a pooler gives each transaction another session, which knows no name of the last one. */
  private readonly knowsNames: boolean;
  private jobs: Database | undefined;

  /** @param time how long a statement may take: see `limits.ts` */
  constructor(
    private readonly source: DataSource,
    private readonly time: 'web' | 'job' = 'web',
  ) {
    this.knowsNames = !isPooled(source);
    if (time === 'web') this.hearOf(source);
  }

  /** The same with the limits of time for jobs: for what no reader waits for. One statement is a transaction there. */
  get background(): Database {
    if (this.time === 'job') return this;
    if (!this.jobs) {
      this.jobs = new Database(this.source, 'job');
      this.jobs.onStatement = (text) => this.onStatement?.(text);
    }
    return this.jobs;
  }

  /** Every connection is in use, and somebody waits for one. */
  get isExhausted(): boolean {
    return this.pool.waitingCount > 0 && this.pool.idleCount === 0;
  }

  /** Whether the disk was full within the last so many milliseconds. */
  wasFullWithin(milliseconds: number): boolean {
    const here = performance.now() - this.lastFull < milliseconds;
    return here || (this.jobs?.wasFullWithin(milliseconds) ?? false);
  }

  async rows<Parameters extends Columns, Row extends Columns>(
    statement: SqlStatement<Parameters, Row>,
    values: ArgumentsOf<Parameters>,
  ): Promise<ValuesOf<Row>[]> {
    return this.time === 'job'
      ? this.transaction(({ rows }) => rows(statement, values))
      : this.run(this.pool, statement, values);
  }

  /** The first row, or undefined. */
  async row<Parameters extends Columns, Row extends Columns>(
    statement: SqlStatement<Parameters, Row>,
    values: ArgumentsOf<Parameters>,
  ): Promise<ValuesOf<Row> | undefined> {
    return (await this.rows(statement, values))[0];
  }

  /**
   * Runs `work` when nobody else in this process works at the same thing, so that who waits for a lock waits without a
   * connection. Throws UNAVAILABLE when the turn does not come in time.
   */
  inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    return this.turns.take(key, work);
  }

  /**
   * Everything `work` runs through its transaction happens, or nothing does.
   * @param at what it writes to, the letter above all: see `inTurn`
   */
  async transaction<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    at?: string,
  ): Promise<Result> {
    const visit = currentVisit();
    if (visit) visit.writes = true;
    return at === undefined ? this.transact(work) : this.inTurn(at, () => this.transact(work));
  }

  private async transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const queryRunner = this.source.createQueryRunner();
    const client = (await queryRunner.connect()) as PoolClient;
    try {
      await queryRunner.startTransaction();
      if (this.time === 'job') await queryRunner.query(limitJob);
      const result = await work(this.transactionOn(queryRunner, client));
      await queryRunner.commitTransaction();
      return result;
    } catch (error) {
      // Fails on a connection that is lost, which the pool then drops by itself.
      await queryRunner.rollbackTransaction().catch(() => undefined);
      throw error instanceof TypeORMError ? causeOf(belowTypeORM(error), client) : error;
    } finally {
      await queryRunner.release();
    }
  }

  private transactionOn({ manager }: QueryRunner, client: PoolClient): Transaction {
    return { rows: (statement, values) => this.run(client, statement, values), manager };
  }

  /** What TypeORM sends counts like everything else. */
  private hearOf({ logger }: DataSource): void {
    if (!(logger instanceof CountingLogger)) return;
    logger.told = (text) => this.told(text);
    logger.failed = (error) => this.noteFailure(error);
  }

  private noteFailure(error: unknown): void {
    if (isDiskFull(error)) this.lastFull = performance.now();
  }

  private get pool(): Pool {
    return (this.source.driver as PostgresDriver).master as Pool;
  }

  private async run<Parameters extends Columns, Row extends Columns>(
    client: Pool | PoolClient,
    statement: SqlStatement<Parameters, Row>,
    values: ArgumentsOf<Parameters>,
  ): Promise<ValuesOf<Row>[]> {
    const { name, text } = statement;
    this.told(text);
    const named = this.knowsNames ? { name } : {};
    const visit = currentVisit();
    const began = performance.now();
    try {
      if (client === this.pool) this.mayWait(visit);
      const result = await client.query<ValuesOf<Row>>({
        ...named,
        text,
        values: statement.valuesOf(values),
      });
      return result.rows;
    } catch (error) {
      this.noteFailure(error);
      throw causeOf(error, client);
    } finally {
      if (visit) visit.databaseMs += performance.now() - began;
    }
  }

  /** Whoever has waited long for the database waits for no connection again. */
  private mayWait(visit: Visit | undefined): void {
    const { idleCount, totalCount, options } = this.pool;
    if (!visit || visit.databaseMs <= mostWaitedMs) return;
    if (idleCount === 0 && totalCount >= options.max) throw new Error(noConnection);
  }

  private told(text: string): void {
    this.onStatement?.(text);
    const visit = currentVisit();
    if (!visit) return;
    // Nobody reads the answer, so the next one in the queue gets the connection. What changes something is finished.
    if (visit.abandoned && !visit.writes) throw nobodyWaits();
    if (performance.now() > visit.until && !visit.writes) throw tooLate();
    visit.statements += 1;
  }
}

/**
 * For all statements of a request so far, in milliseconds. With the wait for one connection (`connectWithinMs`) a page
 * waits two seconds for connections at the most; one that is not stuck has all its statements answered in a tenth of this.
 */
const mostWaitedMs = 600;

const tooLate = () =>
  unavailable(
    'TOOK_TOO_LONG',
    'This took too long and was stopped. Please ask for less at once, or try again in a moment.',
    2,
  );

const nobodyWaits = () => unavailable('TOOK_TOO_LONG', 'Nobody waits for this answer any more.', 1);

/**
 * TypeORM wraps what the driver threw. When a connection ends between two statements it lets go of it at once, and the
 * next statement throws an error of TypeORM's own, which has no cause.
 */
const belowTypeORM = (error: TypeORMError): unknown =>
  error instanceof QueryFailedError ? error.driverError : error;

/** A statement on a connection that has ended only hears so; why it ended came while nobody was asking. */
function causeOf(error: unknown, client: Pool | PoolClient): unknown {
  return (client instanceof Connection && client.lostBy) || error;
}
