import type { DecisionKind, ReportReason } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { PublicMember } from '../accounts/public-member';
import type { Viewer } from '../accounts/viewer';
import { Database, type Statement } from '../platform/database/database';
import type { RequestContext } from '../platform/graphql/request-context';
import { perRequest } from '../platform/per-request';
import { maySeeDecider } from './decision.policy';
import { decisionsOfReviews, decisionsOnPosts } from './decision.queries';
import { staffOf, type StaffRow } from '../reviews/staff';

interface DecisionRow {
  id: string;
  reviewItemId: string;
  postId: string;
  kind: DecisionKind;
  reason: ReportReason | null;
  explanation: string;
  suspendUntil: Date | null;
  decidedAt: Date;
  decider: StaffRow;
}

export interface SeenDecision extends DecisionRow {
  decidedBy: PublicMember | null;
}

type Subject = 'postId' | 'reviewItemId';

/** The latest decisions on posts and on review items. Whether the viewer may read one is asked before. */
@Injectable()
export class DecisionLoader {
  readonly onPosts = perRequest(({ viewer }: RequestContext) =>
    this.loader(decisionsOnPosts, 'postId', viewer),
  );
  readonly ofReviews = perRequest(({ viewer }: RequestContext) =>
    this.loader(decisionsOfReviews, 'reviewItemId', viewer),
  );

  constructor(private readonly database: Database) {}

  private loader(statement: Statement, subject: Subject, viewer: Viewer | null) {
    return new DataLoader<string, SeenDecision | null>(async (ids) => {
      const rows = await this.database.rows<DecisionRow & Record<string, unknown>>(statement, [ids]);
      const decisions = new Map(rows.map((row) => [row[subject], asSeenDecision(row, viewer)]));
      return ids.map((id) => decisions.get(id) ?? null);
    });
  }
}

const asSeenDecision = (row: DecisionRow, viewer: Viewer | null): SeenDecision => ({
  ...row,
  decidedBy: maySeeDecider(viewer) ? staffOf(row.decider) : null,
});
