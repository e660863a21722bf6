import { DAILY_VOTES_ON_ONE_AUTHOR, POSTS_OF_NO_LONGER_NEW } from '@quandary/rules';
import type { Viewer } from '../accounts/viewer';
import { tooSoon, type Refusal } from '../platform/errors';
import { refusalToVote, type Votable } from '../posts/post.policy';
import { dailyLimitsOf, noLimit } from './daily-limits';

/** What a voter did in the last day. */
interface VoteFacts {
  /** Up to two. */
  publishedPosts: number;
  /** Seconds until there are fewer. */
  retryAfter: number;
  votesToday: number;
  votesOnAuthor: number;
}

/**
 * How many votes a day has: for who has published next to nothing, for others, and on one author.
 * @param limits false for load tests
 */
export function voteLimits(viewer: Viewer, limits: boolean) {
  if (!limits) return { ofNewMember: noLimit, ofMember: noLimit, onOneAuthor: noLimit };
  const votesAfter = (posts: number) => dailyLimitsOf(viewer, posts).votes;
  return {
    ofNewMember: votesAfter(0),
    ofMember: votesAfter(POSTS_OF_NO_LONGER_NEW),
    onOneAuthor: DAILY_VOTES_ON_ONE_AUTHOR,
  };
}

/**
 * What a vote goes through: the policy, then the limits.
 * @param counts whether it counts against them
 */
export const refusalOfVote = (post: Votable & VoteFacts, viewer: Viewer, counts: boolean): Refusal =>
  refusalToVote(post, viewer) ?? (counts ? refusalForNow(post, viewer) : null);

/** Votes are counted where they are kept: nothing else remembers who voted when. */
function refusalForNow(facts: VoteFacts, viewer: Viewer): Refusal {
  const { votes } = dailyLimitsOf(viewer, facts.publishedPosts);
  if (facts.votesToday >= votes) {
    return () =>
      tooSoon(
        'DAILY_LIMIT_OF_VOTES',
        `You have voted ${votes} times in a day. Come back later; your votes so far count.`,
        { limit: votes, retryAfter: facts.retryAfter },
      );
  }
  if (facts.votesOnAuthor >= DAILY_VOTES_ON_ONE_AUTHOR) {
    return () =>
      tooSoon(
        'DAILY_LIMIT_OF_VOTES_ON_AUTHOR',
        'You have voted on much by the same person today. Come back tomorrow.',
        { limit: DAILY_VOTES_ON_ONE_AUTHOR, retryAfter: facts.retryAfter },
      );
  }
  return null;
}
