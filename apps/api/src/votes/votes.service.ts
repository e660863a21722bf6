import { DAILY_VOTES_ON_ONE_AUTHOR, POSTS_OF_NO_LONGER_NEW, type VoteValue } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import { conflict, notFound, obey, tooSoon, type Refusal } from '../platform/errors';
import { isUuid } from '../platform/uuid';
import { refusalToVote } from '../posts/post.policy';
import type { SeenPost } from '../posts/seen-post';
import { dailyLimitsOf } from '../screening/daily-limits';
import { castVote } from './vote.queries';

/** What fits an integer of Postgres: more than anybody votes. */
const noLimit = 2_147_483_647;

const values: Record<VoteValue, -1 | 0 | 1> = { up: 1, down: -1, none: 0 };

type VoteFacts = Pick<
  ValuesOf<typeof castVote.row>,
  'votesToday' | 'votesOnAuthor' | 'retryAfter' | 'publishedPosts'
>;

/** A post as a vote leaves it: what changed, and no more. */
export type Counted = Pick<SeenPost, 'id' | 'kind' | 'upVotes' | 'downVotes' | 'standing' | 'viewerVote'>;

/** Refused by the statement and not by the policy: the policy and its twin would have to disagree. */
const notCounted = () =>
  conflict('Your vote was not counted. Reload the page to see what happened to the post.');

@Injectable()
export class VotesService {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Puts, changes or takes back the viewer's vote. Throws NOT_FOUND, FORBIDDEN, CONFLICT or TOO_SOON. */
  async cast(postId: string, choice: VoteValue, viewer: Viewer): Promise<Counted> {
    const vote = { memberId: viewer.id, postId, value: values[choice], ...this.limitsOf(viewer) };
    const post = isUuid(postId)
      ? await this.database.inTurn(postId, () => this.database.row(castVote, vote))
      : undefined;
    if (!post) throw notFound('post');

    obey(refusalToVote(post, viewer));
    if (this.config.limits && post.isNew && choice !== 'none') obey(refusalForNow(post, viewer));
    const { id, kind, upVotes, downVotes, standing } = post;
    if (upVotes === null || downVotes === null || standing === null) throw notCounted();

    return { id, kind, upVotes, downVotes, standing, viewerVote: choice };
  }

  /** Votes a day: of a member who has published next to nothing, of another one, and on one author. */
  private limitsOf(viewer: Viewer) {
    if (!this.config.limits) return { ofNewMember: noLimit, ofMember: noLimit, onOneAuthor: noLimit };
    const votesAfter = (posts: number) => dailyLimitsOf(viewer, posts).votes;
    return {
      ofNewMember: votesAfter(0),
      ofMember: votesAfter(POSTS_OF_NO_LONGER_NEW),
      onOneAuthor: DAILY_VOTES_ON_ONE_AUTHOR,
    };
  }
}

/** Votes are counted where they are kept: nothing else remembers who voted when. */
function refusalForNow(facts: VoteFacts, viewer: Viewer): Refusal {
  const { votes } = dailyLimitsOf(viewer, facts.publishedPosts);
  if (facts.votesToday >= votes) {
    return () =>
      tooSoon(
        `You have voted ${votes} times in a day. Come back later; your votes so far count.`,
        facts.retryAfter,
      );
  }
  if (facts.votesOnAuthor >= DAILY_VOTES_ON_ONE_AUTHOR) {
    return () =>
      tooSoon('You have voted on much by the same person today. Come back tomorrow.', facts.retryAfter);
  }
  return null;
}
