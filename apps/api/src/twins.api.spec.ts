import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openSite, type TestSite } from '../test/harness';
import { castOf, hasNumber, scenes, stage, type Cast, type Scene, type Staged } from '../test/scenes';
import { askedBy, isModerator } from './accounts/viewer';
import { findByIds } from './dilemmas/dilemma.queries';
import { Database } from './platform/database/database';
import { mayRead, refusalToVote } from './posts/post.policy';
import { audienceOf } from './posts/post.queries';
import { PostsService } from './posts/posts.service';
import { refusalToClaim, type ReviewFacts } from './reviews/review.policy';
import { claimReview } from './reviews/review.queries';
import { voteLimits } from './screening/votes';
import { castVote } from './votes/vote.queries';

/** Rules that stand in TypeScript and in SQL are asked about the same generated rows, and have to agree. */

let site: TestSite;
let cast: Cast;
let database: Database;

beforeAll(async () => {
  site = await openSite();
  cast = await castOf(site);
  database = site.app.get(Database);
});
afterAll(() => site.close());

/** Fast-check prints the seed and the scenes when they disagree. */
const agree = (check: (staged: Staged[]) => Promise<unknown>, numRuns = 3) =>
  fc.assert(
    fc.asyncProperty(fc.array(scenes, { minLength: 120, maxLength: 120 }), async (generated: Scene[]) => {
      await check(await stage(site, generated, cast));
    }),
    { numRuns, endOnFailure: true },
  );

/** What the rows are compared by, so that a difference shows its scene. */
const said = <Answer>(staged: Staged[], answer: (scene: Staged) => Answer) =>
  staged.map((scene) => [scene.id, answer(scene)]);

it('lists the letters that the policy lets be read', () =>
  agree(async (staged) => {
    const letters = staged.filter(({ kind }) => kind === 'dilemma');
    const listed = await Promise.all(
      letters.map(({ id, person }) =>
        database.rows(findByIds[audienceOf(person)], {
          ...askedBy(person),
          isModerator: isModerator(person),
          ids: [id],
        }),
      ),
    );
    const shown = new Set(listed.flat().map(({ id }) => id));
    expect(said(letters, ({ id }) => shown.has(id))).toEqual(
      said(letters, ({ facts, person }) => mayRead(facts, person)),
    );
  }));

it('shows the words that the policy lets be read', () =>
  agree(async (staged) => {
    const posts = site.app.get(PostsService);
    const seen = await Promise.all(staged.map(({ id, person }) => posts.findSeen([id], person)));
    const words = new Map(seen.flat().map(({ id, body }) => [id, body]));
    expect(said(staged, ({ id }) => (words.get(id) ?? '') !== '')).toEqual(
      said(staged, ({ facts, person }) => mayRead(facts, person)),
    );
  }));

const thread = `query ($number: Int!) { dilemma(number: $number) {
  answers { id body } comments { edges { node { id body } } } } }`;

it('shows the words that the policy lets be read in the windows of the thread, and tombstones of the others', () =>
  agree(async (staged) => {
    const replies = staged.filter(({ kind }) => kind !== 'dilemma');
    const numbers = await site.sql<{ id: string; number: number }>(
      'SELECT id, number FROM posts WHERE id = ANY($1)',
      [replies.map(({ letterId }) => letterId)],
    );
    const numberOf = new Map(numbers.map(({ id, number }) => [id, number]));
    const words = new Map<string, string>();
    const threads = await Promise.all(
      replies.map(({ asker, letterId }) => site.as(asker).get(thread, { number: numberOf.get(letterId) })),
    );
    for (const { dilemma } of threads) {
      const nodes = dilemma?.comments.edges.map(({ node }: any) => node) ?? [];
      for (const { id, body } of [...(dilemma?.answers ?? []), ...nodes]) words.set(id, body);
    }
    expect(said(replies, ({ id }) => words.get(id))).toEqual(said(replies, shownInThread));
  }, 1));

/** What has no number stands in no window; the window is open to those who may read the letter. */
function shownInThread(scene: Staged): string | undefined {
  const { facts, person } = scene;
  const letter = { ...facts, status: facts.dilemmaStatus, mine: facts.letterIsMine };
  if (!hasNumber(scene) || !mayRead(letter, person)) return undefined;
  return mayRead(facts, person) ? 'Words' : '';
}

it('counts the votes that the policy lets be cast', () =>
  agree(async (staged) => {
    const voters = staged.filter(({ person }) => person !== null);
    const cast = await Promise.all(
      voters.map(({ id, person }) =>
        database.row(castVote, {
          memberId: person!.id,
          proof: person!.proof,
          postId: id,
          value: 1,
          ...voteLimits(person!, false),
        }),
      ),
    );
    const counted = new Set(cast.filter((row) => row?.upVotes === 1).map((row) => row?.id));
    expect(said(voters, ({ id }) => counted.has(id))).toEqual(
      said(voters, ({ facts, person }) => refusalToVote(facts, person!) === null),
    );
  }));

it('lets the moderators claim whom the policy lets claim, as soon as a claim has run out', () =>
  agree(async (staged) => {
    const items = staged.filter(({ person, reviewId }) => isModerator(person) && reviewId !== null);
    const taken = await Promise.all(
      items.map(({ person, reviewId }) =>
        database.row(claimReview, { id: reviewId!, viewerId: person!.id, seconds: 60 }),
      ),
    );
    expect(items.map((_, at) => [items[at]?.id, taken[at] !== undefined])).toEqual(
      said(items, (item) => refusalToClaim(reviewFacts(item), item.person!) === null),
    );
  }));

/** Only what the statement knows, too: that nobody judges what they had a part in, the policy alone says. */
function reviewFacts({ review, person, facts }: Staged): ReviewFacts {
  const { state, claimedBy, minutesLeft } = review!;
  return {
    state: state === 'claimed' && minutesLeft < 0 ? 'open' : state,
    claimerId: state !== 'claimed' ? null : claimedBy === 'viewer' ? person!.id : 'somebody',
    claimedRevision: 0,
    revision: 0,
    postStatus: facts.status,
    ...{ sealed: false, locked: false, mine: false, tookPart: false, byStaff: false },
    ...{ ownAppealed: false, appealed: false, inForce: false },
  };
}
