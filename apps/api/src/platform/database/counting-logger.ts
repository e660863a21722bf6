import type { Logger } from 'typeorm';
import { currentVisit } from '../web/visit';

/** TypeORM's own statements count with the others (Database). Their text and values are for no log, failed or not. */
export class CountingLogger implements Logger {
  logQuery(): void {
    const visit = currentVisit();
    if (visit) visit.statements += 1;
  }

  logQueryError(): void {}

  logQuerySlow(): void {}

  logSchemaBuild(): void {}

  logMigration(): void {}

  log(): void {}
}
