import { proofOf } from '../src/accounts/sessions.service';
import type { PostKind, PostStatus } from '@quandary/rules';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Viewer } from '../src/accounts/viewer';
import type { Votable } from '../src/posts/post.policy';
import type { TestMember, TestSite } from './harness';
import { viewer } from './rows';

/** A post and one viewer, by what the rules ask: what stands in the rows and what the policies are told both follow. */
export interface Scene {
  kind: PostKind;
  status: PostStatus;
  /** Of the letter it stands under; of a letter its own status is. */
  letterStatus: PostStatus;
  locked: boolean;
  /** Whether it ever had a number. What is published has one, what is held has none. */
  numbered: boolean;
  letterBy: 'somebody' | 'viewer';
  sealed: boolean;
  /** Of an answer and a comment; who comments under their own sealed letter signs with its pen name. */
  by: 'somebody' | 'viewer';
  /** The viewer's other answer to the same letter. */
  answered: PostStatus | null;
  review: null | {
    state: 'open' | 'claimed' | 'decided';
    claimedBy: 'somebody' | 'viewer';
    /** Until the claim runs out; negative after. */
    minutesLeft: number;
  };
  viewer: Who;
  minutesOld: number;
}

const statuses: PostStatus[] = ['published', 'held', 'hidden', 'removed', 'withdrawn'];
const viewers = ['guest', 'member', 'newcomer', 'coach', 'moderator', 'admin', 'suspended'] as const;
type Who = (typeof viewers)[number];

/** What is open comes more often than what is not: most refusals can only be seen there. */
const status = fc.oneof(
  { weight: 2, arbitrary: fc.constant<PostStatus>('published') },
  fc.constantFrom(...statuses),
);
const someone = fc.constantFrom<'somebody' | 'viewer'>('somebody', 'somebody', 'viewer');

export const scenes: fc.Arbitrary<Scene> = fc.record({
  kind: fc.constantFrom<PostKind>('dilemma', 'answer', 'comment'),
  status,
  letterStatus: status,
  locked: fc.boolean(),
  numbered: fc.boolean(),
  letterBy: someone,
  sealed: fc.boolean(),
  by: someone,
  answered: fc.option(fc.constantFrom(...statuses), { freq: 2 }),
  review: fc.option(
    fc.record({
      state: fc.constantFrom('open', 'claimed', 'claimed', 'decided'),
      claimedBy: fc.constantFrom('somebody', 'viewer'),
      minutesLeft: fc.constantFrom(-5, 5),
    }),
    { freq: 2 },
  ),
  viewer: fc.constantFrom(...viewers),
  minutesOld: fc.constantFrom(5, 60),
});

/** One member of each sort. What a guest would have written, the member "guest" wrote. */
export interface Cast {
  somebody: TestMember;
  members: Record<Who, TestMember>;
}

export async function castOf(site: TestSite): Promise<Cast> {
  const members = {
    guest: await site.member(),
    member: await site.member(),
    newcomer: await site.member({ daysOld: 0 }),
    coach: await site.member({ coach: ['family'] }),
    moderator: await site.member({ roles: ['moderator'] }),
    admin: await site.member({ roles: ['admin'] }),
    suspended: await site.member(),
  };
  await site.sql(`UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1`, [
    members.suspended.id,
  ]);
  return { somebody: await site.member(), members };
}

/** A scene that stands in the database. */
export interface Staged extends Scene {
  id: string;
  letterId: string;
  reviewId: string | null;
  /** Null for a guest. */
  asker: TestMember | null;
  /** The same person as the policies know them. */
  person: Viewer | null;
  /** What the policies ask about the post, from the scene alone. */
  facts: Votable;
}

/** Puts generated scenes into the database, all in a few statements. */
export async function stage(site: TestSite, generated: readonly Scene[], cast: Cast): Promise<Staged[]> {
  const rows: Rows = { pen_names: [], sealed: [], posts: [], review_items: [] };
  const staged = generated.map((scene) => addScene(scene, cast, rows));
  await insert(site, 'pen_names (id, name)', rows.pen_names);
  await site.sql(
    `SELECT sealed.seal_for((x->>'pen')::uuid, (x->>'member')::uuid) FROM jsonb_array_elements($1::jsonb) AS x`,
    [JSON.stringify(rows.sealed)],
  );
  await insert(site, `posts (${postColumns})`, rows.posts);
  await site.sql(
    `UPDATE posts SET last_answer = 2, last_reply = 9, branch_count = 9,
       answer_count = 9, comment_count = 9 WHERE id = ANY($1::uuid[])`,
    [staged.map(({ letterId }) => letterId)],
  );
  await insert(site, `review_items (${reviewColumns})`, rows.review_items);
  return staged;
}

interface Rows {
  pen_names: object[];
  sealed: object[];
  posts: object[];
  review_items: object[];
}

const postColumns = `id, kind, dilemma_id, parent_id, path, author_id, pen_name_id, body, body_html, status, up, down,
  last_reply, branch_count, created_at, published_at, helped, number, slug, title, topic_slug, answer_count, comment_count,
  last_answer, locked_at, last_activity_at, edit_count`;
const reviewColumns =
  'id, post_id, source, state, weight, revision, claimed_by, claimed_until, claimed_revision, decided_at, created_at';

async function insert(site: TestSite, target: string, rows: readonly object[]): Promise<void> {
  const [table, columns] = target.split(/ \(|\)/);
  await site.sql(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

let numbers = 1_000_000;
const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

function addScene(scene: Scene, { somebody, members }: Cast, rows: Rows): Staged {
  const { kind, review } = scene;
  const isLetter = kind === 'dilemma';
  const me = members[scene.viewer];
  const [letterId, replyId, penId] = [randomUUID(), randomUUID(), randomUUID()];
  const writer = scene.letterBy === 'viewer' ? me : somebody;
  const author = scene.by === 'viewer' ? me : somebody;
  const id = isLetter ? letterId : replyId;
  const letterStatus = isLetter ? scene.status : scene.letterStatus;

  if (scene.sealed) {
    rows.pen_names.push({ id: penId, name: 'Sealed in Chicago' });
    rows.sealed.push({ pen: penId, member: writer.id });
  }
  const letter = {
    ...post(scene, { id: letterId, letterId, status: letterStatus }),
    kind: 'dilemma',
    path: [],
  };
  rows.posts.push({
    ...letter,
    ...signature(scene.sealed ? penId : null, writer),
    ...wordsOfLetter(scene.locked),
  });
  const under = { letterId, parent_id: letterId };
  if (!isLetter)
    rows.posts.push({
      ...post(scene, { id, ...under, status: scene.status }),
      ...signature(scene.sealed && kind === 'comment' && author === writer ? penId : null, author),
      path: hasNumber(scene) ? (kind === 'answer' ? [1] : [0, 1]) : null,
      branch_count: 1,
    });
  if (scene.answered)
    rows.posts.push({
      ...post(scene, { id: randomUUID(), ...under, status: scene.answered }),
      ...signature(null, me),
      kind: 'answer',
      path: [2],
    });
  const reviewId = review && randomUUID();
  if (review) rows.review_items.push({ id: reviewId, post_id: id, ...claim(review, { somebody, me }) });

  const isGuest = scene.viewer === 'guest';
  const letterIsMine = !isGuest && scene.letterBy === 'viewer';
  const mine = isLetter ? letterIsMine : !isGuest && scene.by === 'viewer';
  return {
    ...scene,
    id,
    letterId,
    reviewId,
    asker: isGuest ? null : me,
    person: isGuest ? null : personOf(scene.viewer, me),
    facts: {
      kind,
      status: scene.status,
      dilemmaStatus: letterStatus,
      mine,
      letterIsMine,
      viewerAnswered: kind === 'answer' && !isGuest && (mine || scene.answered !== null),
      viewerDecides:
        !isGuest && review?.state === 'claimed' && review.claimedBy === 'viewer' && review.minutesLeft > 0,
    },
  };
}

/** Whether it has a place in the thread. */
export const hasNumber = ({ kind, status, numbered }: Scene): boolean =>
  kind === 'dilemma' || status === 'published' || (status !== 'held' && numbered);

interface Place {
  id: string;
  letterId: string;
  status: PostStatus;
  parent_id?: string;
}

function post(scene: Scene, { id, letterId, status, parent_id }: Place) {
  const at = minutesFromNow(-scene.minutesOld);
  return {
    ...{ id, dilemma_id: letterId, parent_id: parent_id ?? null, kind: scene.kind, status },
    ...{ body: 'Words', body_html: '<p>Words</p>', up: 0, down: 0, last_reply: 0, branch_count: 0 },
    ...{ answer_count: 0, comment_count: 0, last_answer: 0, edit_count: 0, helped: false },
    ...{ created_at: at, published_at: status === 'held' ? null : at },
  };
}

const signature = (penId: string | null, { id }: TestMember) =>
  penId === null ? { author_id: id } : { pen_name_id: penId };

const wordsOfLetter = (locked: boolean) => ({
  ...{ number: numbers++, slug: 'a-letter', title: 'A letter', topic_slug: 'family' },
  ...{ locked_at: locked ? minutesFromNow(-1) : null, last_activity_at: minutesFromNow(-1) },
});

function claim(
  { state, claimedBy, minutesLeft }: NonNullable<Scene['review']>,
  { somebody, me }: { somebody: TestMember; me: TestMember },
) {
  const claimed = state === 'claimed' && {
    claimed_by: claimedBy === 'viewer' ? me.id : somebody.id,
    claimed_until: minutesFromNow(minutesLeft),
    claimed_revision: 0,
  };
  const times = {
    created_at: minutesFromNow(-60),
    decided_at: state === 'decided' ? minutesFromNow(-1) : null,
  };
  return { source: 'report', state, weight: 1, revision: 0, ...times, ...claimed };
}

function personOf(who: Who, { id, handle, token }: TestMember): Viewer {
  const now = viewer().askedAt;
  return viewer({
    id,
    proof: proofOf(token),
    handle,
    roles: who === 'moderator' || who === 'admin' ? [who] : [],
    coachTopics: who === 'coach' ? ['family'] : [],
    createdAt: who === 'newcomer' ? now : viewer().createdAt,
    suspendedUntil: who === 'suspended' ? new Date(now.getTime() + 1) : null,
  });
}
