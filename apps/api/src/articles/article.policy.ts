import { isSuspended, type Viewer } from '../accounts/viewer';
import { forbidden, type Refusal } from '../platform/errors';

const suspended: Refusal = () =>
  forbidden('SUSPENDED_WRITER', 'Your account is suspended; you can read, and write again later.');
const onlyCoaches: Refusal = () =>
  forbidden(
    'NOT_COACH_FOR_ARTICLES',
    'Only coaches write for the library. What you know may help in the discussion below a letter.',
  );
const otherTopics: Refusal = () =>
  forbidden(
    'NOT_COACH_OF_ARTICLE_TOPICS',
    'You are not a coach in any of these topics. Choose at least one that is yours.',
  );

/** Coaches and admins write for the library; a moderator only when also a coach. */
export function refusalToWrite(viewer: Viewer): Refusal {
  if (isSuspended(viewer)) return suspended;
  if (!isAdmin(viewer) && viewer.coachTopics.length === 0) return onlyCoaches;
  return null;
}

/** A coach publishes under at least one of their own topics. */
export function refusalToPublish(topics: readonly string[], viewer: Viewer): Refusal {
  const refusal = refusalToWrite(viewer);
  if (refusal) return refusal;
  if (!isAdmin(viewer) && !topics.some((topic) => viewer.coachTopics.includes(topic))) return otherTopics;
  return null;
}

const isAdmin = (viewer: Viewer) => viewer.roles.includes('admin');
