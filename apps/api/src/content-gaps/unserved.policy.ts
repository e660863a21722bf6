import { isModerator, type Viewer } from '../accounts/viewer';
import { forbidden, type Refusal } from '../platform/errors';

const onlyThoseWhoPlan: Refusal = () =>
  forbidden(
    'NOT_COACH_OR_STAFF',
    'This page is for coaches, who write the guides, and for those who look after this community.',
  );

/** What the library lacks is for those who write for it, and those who ask them to. */
export function refusalToSeeUnserved(viewer: Viewer): Refusal {
  if (viewer.coachTopics.length === 0 && !isModerator(viewer)) return onlyThoseWhoPlan;
  return null;
}
