import type { ValuesOf } from '../platform/database/sql';
import { conflict, forbidden, invalid, type Refusal } from '../platform/errors';
import type { findMoved } from './move.queries';

type Moved = ValuesOf<typeof findMoved.row>;

const ownLetter: Refusal = () =>
  forbidden('MOVE_OF_OWN_LETTER', 'This is your own letter. Change its topic where you edit it.');
const noTopic: Refusal = () =>
  invalid('NO_SUCH_TOPIC', 'There is no such topic. Choose one from the list.', { field: 'input.topicSlug' });
const thereAlready: Refusal = () =>
  conflict('IN_TOPIC_ALREADY', 'This letter is in that topic already. Reload the page.');

/** Where a letter stands says nothing about it: who took part in its discussion may move it, too. */
export function refusalToMove(letter: Moved, topicSlug: string): Refusal {
  if (letter.mine) return ownLetter;
  if (!letter.topicExists) return noTopic;
  if (letter.topicSlug === topicSlug) return thereAlready;
  return null;
}
