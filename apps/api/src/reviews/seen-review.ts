import type { PostKind, ReportReason, ReviewSource } from '@quandary/rules';
import type { PublicMember } from '../accounts/public-member';
import type { Viewer } from '../accounts/viewer';
import { offersClaim, refusalToDecide, type ReviewFacts } from './review.policy';
import { staffOf, type StaffRow } from './staff';

/** A review item as the statements of review.queries.ts select it. */
export interface ReviewRow extends ReviewFacts {
  id: string;
  postId: string;
  kind: PostKind;
  dilemmaId: string;
  parentId: string | null;
  path: number[] | null;
  source: ReviewSource;
  weight: number;
  createdAt: Date;
  claimer: StaffRow | null;
  claimExpiresAt: Date | null;
  reasons: ReportReason[];
  notes: string[];
  /** Of a page of what waits: its place in it. */
  rank?: number;
  urgency?: number;
}

export interface SeenReview extends ReviewRow {
  claimedBy: PublicMember | null;
  viewerCanClaim: boolean;
  viewerCanDecide: boolean;
}

/** The item as one moderator sees it. */
export function asSeenReview(row: ReviewRow, viewer: Viewer): SeenReview {
  return {
    ...row,
    claimedBy: staffOf(row.claimer),
    viewerCanClaim: offersClaim(row, viewer),
    // What is decided can still be undone: a removal that was a mistake is taken back.
    viewerCanDecide: (['keep', 'restore'] as const).some(
      (kind) => refusalToDecide(row, viewer, kind) === null,
    ),
  };
}
