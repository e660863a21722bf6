import type { VoteValue } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database/database';
import { conflict, notFound, obey } from '../platform/errors';
import { isUuid } from '../platform/uuid';
import type { SeenPost } from '../posts/seen-post';
import { refusalOfVote, voteLimits } from '../screening/votes';
import { castVote } from './vote.queries';

const values: Record<VoteValue, -1 | 0 | 1> = { up: 1, down: -1, none: 0 };

/** A post as a vote leaves it: what changed, and no more. */
export type Counted = Pick<SeenPost, 'id' | 'kind' | 'upVotes' | 'downVotes' | 'standing' | 'viewerVote'>;

/** Refused by the statement and not by the policy: the policy and its twin would have to disagree. */
const notCounted = () =>
  conflict(
    'VOTE_NOT_COUNTED',
    'Your vote was not counted. Reload the page to see what happened to the post.',
  );

@Injectable()
export class VotesService {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Puts, changes or takes back the viewer's vote. Throws NOT_FOUND, FORBIDDEN, CONFLICT or TOO_SOON. */
  async cast(postId: string, choice: VoteValue, viewer: Viewer): Promise<Counted> {
    const vote = {
      memberId: viewer.id,
      proof: viewer.proof,
      postId,
      value: values[choice],
      ...voteLimits(viewer, this.config.limits),
    };
    const post = isUuid(postId)
      ? await this.database.inTurn(`votes ${viewer.id}`, () =>
          this.database.inTurn(postId, () => this.database.row(castVote, vote)),
        )
      : undefined;
    if (!post) throw notFound('post');

    const counts = this.config.limits && post.isNew && choice !== 'none';
    obey(refusalOfVote(post, viewer, counts));
    const { id, kind, upVotes, downVotes, standing } = post;
    if (upVotes === null || downVotes === null || standing === null) throw notCounted();

    return { id, kind, upVotes, downVotes, standing, viewerVote: choice };
  }
}
