import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import { perRequest } from '../platform/per-request';
import { revisionsOfReviews } from './revision.queries';

export type RevisionRow = ValuesOf<(typeof revisionsOfReviews)['row']>;

/** The texts beside each review item. Who may read an item may read them. */
@Injectable()
export class RevisionLoader {
  readonly ofReviews = perRequest(
    () =>
      new DataLoader<string, RevisionRow[]>(async (ids) => {
        const rows = await this.database.rows(revisionsOfReviews, { ids: [...ids] });
        return ids.map((id) => rows.filter(({ reviewItemId }) => reviewItemId === id));
      }),
  );

  constructor(private readonly database: Database) {}
}
