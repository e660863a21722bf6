import { conflict, forbidden, type Refusal } from '../platform/errors';
import type { PostRow } from '../posts/post-columns';

const onlyLetterWriter: Refusal = () =>
  forbidden('NOT_LETTER_WRITER', 'Only the person who wrote the letter can say whether an answer helped.');
const ownAnswer: Refusal = () => forbidden('OWN_ANSWER', 'This is your own answer.');
const gone: Refusal = () => conflict('ANSWER_NOT_OPEN', 'This answer is no longer open.');

/** Only whoever wrote the letter knows whether an answer helped. */
export function refusalToMarkHelped(answer: PostRow): Refusal {
  if (!answer.letterIsMine) return onlyLetterWriter;
  if (answer.mine) return ownAnswer;
  if (answer.status !== 'published') return gone;
  return null;
}
