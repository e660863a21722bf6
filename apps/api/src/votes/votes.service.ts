import { DAILY_VOTES_ON_ONE_AUTHOR, type VoteValue } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database/database';
import { notFound, obey, tooSoon, type Refusal } from '../platform/errors';
import { isUuid } from '../platform/uuid';
import { refusalToVote } from '../posts/post.policy';
import { asSeen, type PostRow, type SeenPost } from '../posts/seen-post';
import { dailyLimitsOf } from '../screening/daily-limits';
import { castVote, findForVote } from './vote.queries';

const values: Record<VoteValue, -1 | 0 | 1> = { up: 1, down: -1, none: 0 };

interface VoteFacts {
  votesToday: number;
  votesOnAuthor: number;
  retryAfter: number;
  publishedPosts: number;
}

type Counters = Pick<SeenPost, 'upVotes' | 'downVotes' | 'standing'>;

@Injectable()
export class VotesService {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Puts, changes or takes back the viewer's vote. Throws NOT_FOUND, FORBIDDEN, CONFLICT or TOO_SOON. */
  async cast(postId: string, choice: VoteValue, viewer: Viewer): Promise<SeenPost> {
    const row = isUuid(postId)
      ? await this.database.row<PostRow & VoteFacts>(findForVote, [viewer.id, postId])
      : undefined;
    if (!row) throw notFound('post');

    obey(refusalToVote(row, viewer));
    if (this.config.limits && choice !== 'none') obey(refusalForNow(row, viewer));

    const value = values[choice];
    const [counters] = await this.database.rows<Counters>(castVote, [row.id, viewer.id, value]);

    return asSeen({ ...row, ...counters, voteValue: value }, viewer);
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
