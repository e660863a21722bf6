import { DAILY_REPORTS, type ReportReason } from '@quandary/rules';
import { isModerator, isSuspended, type Viewer } from '../accounts/viewer';
import { conflict, forbidden, tooSoon, type Refusal } from '../platform/errors';
import { refusalToReport } from '../posts/post.policy';
import type { PostRow } from '../posts/post-columns';

/** What the database knows about the reporter and this post. */
export interface ReportFacts {
  reportedBefore: boolean;
  repliedToIt: boolean;
}

/** What the reporter did in the last day. */
interface ReportsOfDay {
  reportsToday: number;
  /** Seconds until the oldest of them is a day old. */
  retryAfter: number;
}

const illegalOnly: Refusal = () =>
  forbidden(
    'GUEST_REPORTS_ILLEGAL_ONLY',
    'Without an account you can report illegal content only. Sign in to report anything else.',
  );
const suspendedToo: Refusal = () =>
  forbidden(
    'SUSPENDED_REPORTS_ILLEGAL_ONLY',
    'While your account is suspended you can report illegal content only.',
  );
const twice: Refusal = () =>
  conflict('ALREADY_REPORTED', 'You have reported this already. A moderator will look at it.');
const quarrel: Refusal = () =>
  forbidden(
    'REPORT_AFTER_REPLY',
    'You replied to this, so you cannot report it too. If it must be looked at, somebody else will report it.',
  );

/** Reports are for those who stand beside a quarrel, once each. */
export function refusalToReportFor(
  reason: ReportReason,
  post: PostRow & ReportFacts,
  viewer: Viewer | null,
): Refusal {
  const refusal = refusalToReport(post, viewer);
  if (refusal) return refusal;
  if (viewer === null && reason !== 'illegal') return illegalOnly;
  if (viewer !== null && isSuspended(viewer) && reason !== 'illegal') return suspendedToo;
  if (post.reportedBefore) return twice;
  if (post.repliedToIt) return quarrel;
  return null;
}

/** Moderators report as much as they find. */
export function refusalForToday(facts: ReportsOfDay, viewer: Viewer): Refusal {
  if (isModerator(viewer)) return null;
  if (facts.reportsToday < DAILY_REPORTS) return null;
  const why = `You have reported ${DAILY_REPORTS} posts in a day. Come back later, or write to a moderator.`;
  return () => tooSoon('DAILY_LIMIT_OF_REPORTS', why, { limit: DAILY_REPORTS, retryAfter: facts.retryAfter });
}
