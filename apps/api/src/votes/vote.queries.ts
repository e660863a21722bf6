import { POSTS_OF_NO_LONGER_NEW, type PostKind, type PostStatus } from '@quandary/rules';
import {
  boolean,
  bytea,
  double,
  integer,
  smallint,
  sql,
  text,
  uuid,
  type Placeholders,
} from '../platform/database/sql';
import { stakeColumns } from '../posts/post-columns';
import { publishedPosts, stakes } from '../posts/post.queries';
import { noLimit } from '../screening/daily-limits';

const parameters = {
  /** The first two: the parts of post.queries.ts call them `$1` and `$2`. */
  memberId: uuid,
  proof: bytea,
  postId: uuid,
  value: smallint.as<-1 | 0 | 1>(),
  /** How many votes a day has for who has published next to nothing, how many for others. */
  ofNewMember: integer,
  ofMember: integer,
  onOneAuthor: integer,
};
type Parameters = Placeholders<typeof parameters>;

/**
 * All that the policy and the limits ask. Only a new vote counts against the limits, so only then are the votes of
 * the day looked at: who changes a vote or takes it back was counted when they cast it. A vote that was taken back
 * is no vote, and one cast again is of today: or taking back what was never cast would open a way around the limits.
 * `votes_of_day` waits for other votes of the member first; where there are no limits nobody waits.
 */
const found = ({ memberId, postId, value, ofMember }: Parameters) => `
  SELECT p.id, p.kind, p.status, d.status AS "dilemmaStatus", ${stakes('d')}, recent.is_new AS "isNew",
    recent.today AS "votesToday", recent.on_author AS "votesOnAuthor", recent.retry_after AS "retryAfter",
    ${publishedPosts} AS "publishedPosts"
  FROM posts p JOIN posts d ON d.id = p.dilemma_id
    CROSS JOIN LATERAL votes_of_day(
      CASE WHEN ${value}::smallint <> 0 AND ${ofMember}::integer < ${noLimit} THEN ${memberId}::uuid END,
      p.id, p.author_id, p.pen_name_id) AS recent
  WHERE p.id = ${postId}`;

/**
 * The twin of `refusalOfVote` (screening/votes.ts): nothing is written where
 * they refuse. They say why; this makes sure, at the moment of writing.
 */
const allowed = ({ value, ofNewMember, ofMember, onOneAuthor }: Parameters) => `
  status = 'published' AND "dilemmaStatus" = 'published' AND NOT mine AND NOT "viewerAnswered" AND NOT "viewerDecides"
  AND (NOT "isNew" OR ${value} = 0 OR "votesOnAuthor" < ${onOneAuthor}::integer AND "votesToday" <
    CASE WHEN "publishedPosts" < ${POSTS_OF_NO_LONGER_NEW} THEN ${ofNewMember}::integer ELSE ${ofMember}::integer END)`;

/**
 * All in one statement: who may, the vote, and the post's counters, which change by the difference. Postgres locks
 * the vote's row, so that clicks of one member queue up; reading first and writing then drifted when it was tried.
 * greatest(): where another vote was faster, Postgres first tries the sum with the counters from before it, finds
 * them changed and sums again; without it the first try would break the rule that there are no negative counts.
 */
export const castVote = sql({
  name: 'cast-vote',
  parameters,
  row: {
    id: uuid,
    kind: text.as<PostKind>(),
    status: text.as<PostStatus>(),
    dilemmaStatus: text.as<PostStatus>(),
    ...stakeColumns,
    isNew: boolean,
    /** Of the last day; both counted for a new vote only. */
    votesToday: integer,
    votesOnAuthor: integer,
    retryAfter: integer,
    publishedPosts: integer,
    /** What the post counts with the vote; null when none was cast. */
    upVotes: integer.nullable,
    downVotes: integer.nullable,
    standing: double.nullable,
  },
  text: (p) => `
    WITH found AS (${found(p)}),
    cast_vote AS (
      INSERT INTO votes (post_id, member_id, value)
      SELECT id, ${p.memberId}, ${p.value}::smallint FROM found WHERE ${allowed(p)}
      ON CONFLICT (post_id, member_id) DO UPDATE SET value = EXCLUDED.value,
        created_at = CASE WHEN votes.value = 0 THEN now() ELSE votes.created_at END
      RETURNING (new.value = 1)::integer - coalesce((old.value = 1)::integer, 0) AS up,
        (new.value = -1)::integer - coalesce((old.value = -1)::integer, 0) AS down
    ),
    counted AS (
      UPDATE posts SET up = greatest(posts.up + cast_vote.up, 0), down = greatest(posts.down + cast_vote.down, 0)
      FROM cast_vote WHERE posts.id = ${p.postId}
      RETURNING posts.up, posts.down, posts.standing
    )
    SELECT found.*, counted.up AS "upVotes", counted.down AS "downVotes", counted.standing
    FROM found LEFT JOIN counted ON true`,
});
