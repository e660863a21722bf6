import { RULE_OF_REASON, type HouseRule } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { PublicMember } from '../accounts/public-member';
import type { Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import type { RequestContext } from '../platform/graphql/request-context';
import { decodeCursor, pageOf, pageSize, type Page, type PageRequest } from '../platform/pages';
import { perRequest } from '../platform/per-request';
import { maySeeDecider } from './decision.policy';
import { decisionsByIds, decisionsOfReviews, decisionsOnPosts, ownDecisions } from './decision.queries';
import { staffOf } from '../reviews/staff';

type DecisionRow = ValuesOf<(typeof decisionsOnPosts)['row']>;

export interface SeenDecision extends Omit<DecisionRow, 'rule'> {
  rule: HouseRule | null;
  until: Date | null;
  suspendUntil: Date | null;
  decidedBy: PublicMember | null;
  /** It is a warning that the viewer has not acknowledged. */
  viewerMustAcknowledge: boolean;
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

  /** What was decided about the viewer's own posts, the last first. Throws INVALID on a marker that is not ours. */
  async own(request: PageRequest, viewer: Viewer): Promise<Page<SeenDecision>> {
    const first = pageSize(request.first);
    const [after] = decodeCursor(request.after, ['uuid'])?.map(String) ?? [];
    const wanted = { viewerId: viewer.id, proof: viewer.proof, limit: first + 1 };
    const rows =
      after === undefined
        ? await this.database.rows(ownDecisions.first, wanted)
        : await this.database.rows(ownDecisions.next, { ...wanted, after });
    return pageOf(
      rows.map((row) => asSeenDecision(row, viewer)),
      request,
      ({ id }) => [id],
    );
  }

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
  rule: row.rule ?? (row.reason && (RULE_OF_REASON[row.reason] ?? null)),
  until: row.endsAt,
  suspendUntil: row.kind === 'suspend' ? row.endsAt : null,
  decidedBy: maySeeDecider(viewer) ? staffOf(row.decider) : null,
  viewerMustAcknowledge:
    viewer?.restrictions.some(({ kind, decisionId }) => kind === 'warn' && decisionId === row.id) ?? false,
});
