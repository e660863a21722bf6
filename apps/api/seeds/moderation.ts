import { reportWeight } from '@quandary/rules';
import { iso, type Clock } from './clock';
import { idOfMember, idOfPost } from './ids';
import { postsOf, type PlacedPost } from './posts';
import type { SeedComment, SeedMember, SeedStory } from './story';

/** What moderators did and what waits for them: the interchange format does not carry it. */

const hoursUntilDecided = 3;
const staff = ['nadia', 'elias'];

export function removalsIn(story: SeedStory, clock: Clock): object[] {
  const posts = postsOf(story, clock);
  return posts.flatMap(({ id, at, written }) => {
    const gone = (written as SeedComment).gone;
    if (!gone || 'withdrawn' in gone) return [];
    const by = idOfMember(deciderOf(posts));
    return {
      post: id,
      by,
      reason: gone.removedFor.toLowerCase(),
      explanation: gone.explanation,
      at: iso(clock.hoursAfter(at, hoursUntilDecided, id)),
    };
  });
}

/** A moderator never decides under a letter where they took part. */
function deciderOf(posts: PlacedPost[]): string {
  return staff.find((handle) => posts.every(({ by }) => by !== handle)) ?? 'elias';
}

/** A moderator closed the discussion, with the last word in it. */
export function lockOf(story: SeedStory, clock: Clock): object[] {
  if (!story.locked) return [];
  const last = Math.max(...postsOf(story, clock).map(({ at }) => at));
  return [{ post: idOfPost(story, 'letter'), by: idOfMember('nadia'), at: iso(Math.min(clock.now, last)) }];
}

export function reportsIn(story: SeedStory, members: readonly SeedMember[], clock: Clock): object[] {
  const [letter] = postsOf(story, clock);
  return (story.reports ?? []).map(({ by, on, reason, note, hoursLater }) => {
    const reporter = members.find(({ handle }) => handle === by);
    const isModerator = (reporter?.roles ?? []).length > 0;
    const weight = reportWeight({ isNew: false, isCoach: reporter?.coach !== undefined, isModerator });
    const at = iso(clock.hoursAfter(letter?.at ?? clock.now, hoursLater, `report ${by} ${on}`));
    return { post: idOfPost(story, on), by: idOfMember(by), reason: reason.toLowerCase(), note, weight, at };
  });
}
