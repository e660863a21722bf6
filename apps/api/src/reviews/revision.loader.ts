import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import { perRequest } from '../platform/per-request';
import { revisionsOfPosts, revisionsOfReviews } from './revision.queries';

export type RevisionRow = ValuesOf<(typeof revisionsOfReviews)['row']>;
export type PostRevisionRow = ValuesOf<(typeof revisionsOfPosts)['row']>;

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

  /** The texts of posts. Who may read them, `PostRevisionsResolver` says. */
  readonly ofPosts = perRequest(
    () =>
      new DataLoader<string, PostRevisionRow[]>(async (ids) => {
        const rows = await this.database.rows(revisionsOfPosts, { ids: [...ids] });
        return ids.map((id) => rows.filter(({ postId }) => postId === id));
      }),
  );

  constructor(private readonly database: Database) {}
}
