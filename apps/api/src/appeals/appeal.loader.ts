import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database } from '../platform/database/database';
import type { RequestContext } from '../platform/graphql/request-context';
import { perRequest } from '../platform/per-request';
import { appealsOfDecisions, appealsOfReviews } from './appeal.queries';
import type { AppealRow } from './appeals.service';

/** Appeals by what they are about. Whoever may read the decision may read its appeal. */
@Injectable()
export class AppealLoader {
  readonly ofDecisions = perRequest(
    (_: RequestContext) =>
      new DataLoader<string, AppealRow | null>(async (ids) => {
        const rows = await this.database.rows(appealsOfDecisions, { ids: [...ids] });
        const appeals = new Map(rows.map((row) => [row.decisionId, row]));
        return ids.map((id) => appeals.get(id) ?? null);
      }),
  );

  readonly ofReviews = perRequest(
    (_: RequestContext) =>
      new DataLoader<string, AppealRow[]>(async (ids) => {
        const rows = await this.database.rows(appealsOfReviews, { ids: [...ids] });
        return ids.map((id) => rows.filter(({ reviewItemId }) => reviewItemId === id));
      }),
  );

  constructor(private readonly database: Database) {}
}
