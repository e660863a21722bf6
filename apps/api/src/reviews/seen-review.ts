import type { PublicMember } from '../accounts/public-member';
import type { Viewer } from '../accounts/viewer';
import { offersClaim, refusalToDecide } from './review.policy';
import type { ReviewRow } from './review.queries';
import { staffOf } from './staff';

export interface SeenReview extends ReviewRow {
  claimedBy: PublicMember | null;
  viewerCanClaim: boolean;
  viewerCanDecide: boolean;
}

/** The item as one moderator sees it. */
export function asSeenReview<Row extends ReviewRow>(row: Row, viewer: Viewer): Row & SeenReview {
  return {
    ...row,
    claimedBy: staffOf(row.claimer),
    viewerCanClaim: offersClaim(row, viewer),
    // What is decided can still be undone: a removal that was a mistake is taken back, and what binds is lifted.
    viewerCanDecide: (['keep', 'restore', 'lift'] as const).some(
      (kind) => refusalToDecide(row, viewer, kind) === null,
    ),
  };
}
