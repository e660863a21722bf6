import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { PublicMember } from '../accounts/public-member';
import type { Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import type { RequestContext } from '../platform/graphql/request-context';
import { perRequest } from '../platform/per-request';
import { maySeeDecider } from './decision.policy';
import { decisionsByIds, decisionsOfReviews, decisionsOnPosts } from './decision.queries';
import { staffOf } from '../reviews/staff';

type DecisionRow = ValuesOf<(typeof decisionsOnPosts)['row']>;

export interface SeenDecision extends DecisionRow {
  decidedBy: PublicMember | null;
}

type Subject = 'id' | 'postId' | 'reviewItemId';

/** The latest decisions on posts and on review items. Whether the viewer may read one is asked before. */
@Injectable()
export class DecisionLoader {
  readonly byId = perRequest(({ viewer }: RequestContext) => this.loader(decisionsByIds, 'id', viewer));
  readonly onPosts = perRequest(({ viewer }: RequestContext) =>
    this.loader(decisionsOnPosts, 'postId', viewer),
  );
  readonly ofReviews = perRequest(({ viewer }: RequestContext) =>
    this.loader(decisionsOfReviews, 'reviewItemId', viewer),
  );

  constructor(private readonly database: Database) {}

  private loader(statement: typeof decisionsOnPosts, subject: Subject, viewer: Viewer | null) {
    return new DataLoader<string, SeenDecision | null>(async (ids) => {
      const rows = await this.database.rows(statement, { ids: [...ids] });
      const decisions = new Map(rows.map((row) => [row[subject], asSeenDecision(row, viewer)]));
      return ids.map((id) => decisions.get(id) ?? null);
    });
  }
}

const asSeenDecision = (row: DecisionRow, viewer: Viewer | null): SeenDecision => ({
  ...row,
  decidedBy: maySeeDecider(viewer) ? staffOf(row.decider) : null,
});
