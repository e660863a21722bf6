import { labelOf } from '@quandary/rules';
import type { Clock } from './clock';
import { idOfPost } from './ids';
import type { SeedAnswer, SeedComment, SeedStory } from './story';

/** A post of a story with its place and its time. */
export interface PlacedPost {
  id: string;
  /** "6.1", "B"; 'letter'. */
  number: string;
  parent: string;
  /** A handle. */
  by: string;
  at: number;
  written: SeedStory | SeedAnswer | SeedComment;
}

/** All posts of a story in the order of their numbers; the letter is the first. */
export function postsOf(story: SeedStory, clock: Clock): PlacedPost[] {
  const id = idOfPost(story, 'letter');
  const letter = {
    id,
    number: 'letter',
    parent: '',
    by: story.by,
    at: clock.daysAgo(story.daysAgo, id),
    written: story,
  };
  const place = placing(story, letter.at, clock);
  const answers = (story.answers ?? []).flatMap((answer, at) => {
    const placed = place(answer, labelOf(at + 1), letter);
    return [placed, ...commentsUnder(placed, answer.comments, place)];
  });
  return [letter, ...answers, ...commentsUnder(letter, story.comments, place)];
}

type Place = (written: SeedAnswer | SeedComment, number: string, parent: PlacedPost) => PlacedPost;

/** Hours count from the letter; a reply is never before what it answers. */
function placing(story: SeedStory, begin: number, clock: Clock): Place {
  return (written, number, parent) => {
    const id = idOfPost(story, number);
    const by = written.by === 'letter-writer' ? story.by : written.by;
    const at = Math.max(clock.hoursAfter(begin, written.hoursLater, id), clock.hoursAfter(parent.at, 0, id));
    return { id, number, parent: parent.id, by, at, written };
  };
}

function commentsUnder(parent: PlacedPost, comments: SeedComment[] = [], place: Place): PlacedPost[] {
  return comments.flatMap((comment, at) => {
    const number = parent.number === 'letter' ? String(at + 1) : `${parent.number}.${at + 1}`;
    const placed = place(comment, number, parent);
    return [placed, ...commentsUnder(placed, comment.replies, place)];
  });
}
