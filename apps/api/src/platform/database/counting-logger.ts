import { EventSubscriber, type EntitySubscriberInterface, type Logger } from 'typeorm';
import type { AfterQueryEvent } from 'typeorm/subscriber/event/QueryEvent.js';
import { currentVisit } from '../web/visit';

/** Tells `Database` of TypeORM's own statements. Their text and values are for no log, failed or not. */
export class CountingLogger implements Logger {
  /** May throw: then the statement is not sent. */
  told: ((text: string) => void) | undefined;
  failed: ((error: unknown) => void) | undefined;

  logQuery(text: string): void {
    this.told?.(text);
  }

  logQueryError(error: string | Error): void {
    this.failed?.(error);
  }

  logQuerySlow(): void {}

  logSchemaBuild(): void {}

  logMigration(): void {}

  log(): void {}
}

/** Adds the time of TypeORM's statements to what a request has waited for the database. */
@EventSubscriber()
export class StatementTimes implements EntitySubscriberInterface {
  afterQuery({ executionTime }: AfterQueryEvent): void {
    const visit = currentVisit();
    if (visit) visit.databaseMs += executionTime ?? 0;
  }
}
