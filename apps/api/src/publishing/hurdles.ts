import type { PostKind } from '@quandary/rules';
import { whileSuspended } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import type { ValuesOf } from '../platform/database/sql';
import { forbidden, tooSoon, type Refusal } from '../platform/errors';
import { closed } from '../posts/post.policy';
import type { hurdleColumns } from './cooling.queries';

const unread = (decisionId: string, explanation: string): Refusal => {
  const why = 'A moderator has warned you. Please read the warning and say that you have, then post.';
  return () => forbidden('WARNED', why, { decisionId, explanation });
};

/** Who was warned reads that first, then posts. */
export function refusalOfWarned({ restrictions }: Viewer): Refusal {
  const warning = restrictions.find(({ kind }) => kind === 'warn');
  return warning ? unread(warning.decisionId, warning.explanation) : null;
}

/** What the statement that posts has found: it came while the request ran, or counts from moment to moment. */
export function refusalNow(found: ValuesOf<typeof hurdleColumns>, kind: PostKind, viewer: Viewer): Refusal {
  if (found.suspendedUntil !== null) return whileSuspended(found.suspendedUntil);
  if (found.warningId !== null) return unread(found.warningId, found.warning ?? '');
  if (found.closed && kind === 'comment') return closed;
  if (found.coolFor !== null) return cooling(found.coolFor, found.coolMinutes ?? 0, viewer);
  return null;
}

function cooling(retryAfter: number, limit: number, { askedAt }: Viewer): Refusal {
  // The next minute that has begun by then.
  const over = new Date(askedAt.getTime() + retryAfter * 1_000 + 59_999);
  const until = `${over.toISOString().slice(11, 16)} UTC`;
  const why = `Many feelings meet here, so everybody takes ${limit} minutes between two comments. Your text is kept; you can send it at ${until}.`;
  return () => tooSoon('COOLING', why, { limit, retryAfter, until });
}
