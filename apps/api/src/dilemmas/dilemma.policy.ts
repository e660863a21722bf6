import type { Viewer } from '../accounts/viewer';
import { conflict, forbidden, type Refusal } from '../platform/errors';
import type { PostRow } from '../posts/post-columns';

const onlyCoaches: Refusal = () =>
  forbidden('NOT_COACH', 'Only coaches answer letters. You can join the discussion below it.');
const otherTopics: Refusal = () =>
  forbidden(
    'NOT_COACH_OF_TOPIC',
    'You are not a coach in this topic. You can join the discussion below the letter.',
  );
const ownLetter: Refusal = () => forbidden('OWN_LETTER', 'This is your own letter; you cannot answer it.');
const gone: Refusal = () => conflict('LETTER_NOT_OPEN', 'This letter is no longer open for answers.');

/** Only a coach with a valid credential in the letter's topic answers, and never the letter-writer. */
export function refusalToAnswer(letter: PostRow & { topicSlug: string | null }, viewer: Viewer): Refusal {
  if (letter.status !== 'published') return gone;
  if (viewer.coachTopics.length === 0) return onlyCoaches;
  if (!viewer.coachTopics.includes(letter.topicSlug ?? '')) return otherTopics;
  if (letter.mine) return ownLetter;
  return null;
}
