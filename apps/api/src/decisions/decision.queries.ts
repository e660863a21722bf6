import type { DecisionKind, ReportReason } from '@quandary/rules';
import { Column, sql, text, timestamptz, uuid } from '../platform/database/sql';
import { selectStaff, staffColumn } from '../reviews/staff';

/** The latest decision on each of a set of posts or items, or those with these ids. */
const latest = (name: string, of: 'id' | 'post_id' | 'review_item_id') =>
  sql({
    name,
    parameters: { ids: uuid.array },
    row: {
      id: uuid,
      reviewItemId: uuid.nullable,
      postId: uuid,
      kind: text.as<DecisionKind>(),
      reason: text.as<ReportReason>().nullable,
      explanation: text,
      suspendUntil: timestamptz.nullable,
      decidedAt: timestamptz,
      decider: staffColumn,
    },
    text: ({ ids }) => `
      SELECT DISTINCT ON (x.${of}) x.id, x.review_item_id AS "reviewItemId", x.post_id AS "postId", x.kind, x.reason,
        x.explanation, x.suspend_until AS "suspendUntil", x.decided_at AS "decidedAt", ${selectStaff('m')} AS decider
      FROM decisions x JOIN members m ON m.id = x.decided_by
      WHERE x.${of} = ANY(${ids}) ORDER BY x.${of}, x.decided_at DESC, x.id DESC`,
  });

export const decisionsByIds = latest('decisions-by-ids', 'id');
export const decisionsOnPosts = latest('decisions-on-posts', 'post_id');
export const decisionsOfReviews = latest('decisions-of-reviews', 'review_item_id');

/** Lifts the pause that the reports of this item brought, and no lock that came later. */
export const liftPause = sql({
  name: 'lift-pause',
  parameters: { dilemmaId: uuid, reviewItemId: uuid },
  row: {},
  text: ({ dilemmaId, reviewItemId }) => `
    UPDATE posts SET locked_at = NULL FROM review_items r
    WHERE posts.id = ${dilemmaId} AND r.id = ${reviewItemId} AND posts.locked_at = r.paused_at`,
});

/** Never until an earlier time than somebody said before. */
export const suspendAuthor = sql({
  name: 'suspend-author',
  parameters: { postId: uuid, until: timestamptz.nullable },
  row: { memberId: uuid },
  text: ({ postId, until }) => `
    UPDATE members m SET suspended_until = greatest(m.suspended_until, ${until}) FROM posts p
    WHERE p.id = ${postId} AND m.id = p.author_id RETURNING m.id AS "memberId"`,
});

/** For a sealed author, whom no query of ours can find. */
export const tellSealedAuthor = sql({
  name: 'tell-sealed-author',
  parameters: { postId: uuid, text },
  row: { told: new Column<''>('void') },
  text: ({ postId, text }) => `
    SELECT sealed.tell_author(p.pen_name_id, ${text}) AS told FROM posts p
    WHERE p.id = ${postId} AND p.pen_name_id IS NOT NULL`,
});
