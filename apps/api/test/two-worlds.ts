import fc from 'fast-check';
import { codeOf, moderating, threeLinks } from './moderating';
import type { TestMember, TestSite } from './harness';

/**
 * What happens around one sealed letter. Posts are named by their place in the history, the letter by 0; a place that
 * nothing has yet is counted from the beginning again.
 */
export interface History {
  /** Whether the letter has as many links as make an advertisement. */
  links: boolean;
  steps: readonly Step[];
}

const people = ['writer', 'reader', 'coach'] as const;
/** What a moderator does to whoever wrote the letter, without learning who that is. */
const restrictions = ['WARN', 'HOLD', 'SUSPEND'] as const;
type Step =
  | { act: 'comment'; by: (typeof people)[number]; post: number; links: boolean }
  | { act: 'answer' }
  | { act: 'edit' | 'withdraw'; post: number; links: boolean }
  | { act: 'remove' | 'hide' | 'report'; post: number }
  | { act: 'restrict'; kind: (typeof restrictions)[number] }
  | { act: 'acknowledge' | 'appeal' | 'lift' }
  | { act: 'vote'; by: 'reader' | 'coach'; post: number; value: 'UP' | 'DOWN' };

const post = fc.nat({ max: 6 });
const links = fc.oneof(
  { weight: 3, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('comment'), by: fc.constantFrom(...people), post, links }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('answer') }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('edit', 'withdraw'), post, links }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('remove', 'hide', 'report'), post }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('restrict'), kind: fc.constantFrom(...restrictions) }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('acknowledge', 'appeal', 'lift') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('vote'),
      by: fc.constantFrom('reader', 'coach'),
      post,
      value: fc.constantFrom('UP', 'DOWN'),
    }),
  },
);

export const histories: fc.Arbitrary<History> = fc.record({
  links,
  steps: fc.array(steps, { minLength: 2, maxLength: 6 }),
});

/** The members of one world. Only who is the writer differs from the other world. */
export interface Cast {
  writer: TestMember;
  /** Who is the writer there. */
  other: TestMember;
  reader: TestMember;
  coach: TestMember;
  moderator: TestMember;
}

/** What a history left: what each act answered, and the posts in their order. */
export interface Played {
  number: number;
  posts: { id: string; by: TestMember }[];
  outcomes: string[];
}

const postLetter = `mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) {
  ... on Dilemma { id number } ... on HeldForReview { post { id ... on Dilemma { number } } } } }`;
const postComment = `mutation ($input: PostCommentInput!) { postComment(input: $input) {
  ... on Comment { id } ... on HeldForReview { post { id } } } }`;
const answerLetter = `mutation ($input: AnswerDilemmaInput!) { answerDilemma(input: $input) {
  ... on Answer { id } ... on HeldForReview { post { id } } } }`;
const acts = {
  edit: 'mutation ($input: EditPostInput!) { editPost(input: $input) { status } }',
  withdraw: 'mutation ($id: ID!) { withdrawPost(postId: $id) { status } }',
  report: 'mutation ($input: ReportPostInput!) { reportPost(input: $input) }',
  vote: 'mutation ($input: CastVoteInput!) { castVote(input: $input) { upVotes downVotes } }',
};

/**
 * Plays a history.
 * @param name what its texts say that no other's do
 */
export async function play(
  site: TestSite,
  cast: Cast,
  { history, name }: { history: History; name: string },
): Promise<Played> {
  const words = (more: boolean, at: number) => `${name} says ${at}.${more ? ` ${threeLinks}` : ''}`;
  const input = {
    title: `About ${name}`,
    body: words(history.links, 0),
    topic: 'family',
    penName: `Pen ${name}`,
  };
  const { postDilemma } = await site.as(cast.writer).get(postLetter, { input });
  const letter = (postDilemma.post ?? postDilemma) as { id: string; number: number };
  const played: Played = { number: letter.number, posts: [{ id: letter.id, by: cast.writer }], outcomes: [] };
  for (const [at, step] of history.steps.entries()) {
    const said = words('links' in step && step.links, at + 1);
    played.outcomes.push(await take(site, cast, { step, played, said }));
  }
  return played;
}

interface Taken {
  step: Step;
  played: Played;
  said: string;
}

async function take(site: TestSite, cast: Cast, { step, played, said }: Taken): Promise<string> {
  const { posts } = played;
  const about = 'post' in step ? posts[step.post % posts.length]! : posts[0]!;
  const add = async (by: TestMember, document: string, values: object) => {
    const { data, errors } = await site.as(by).run(document, { input: { body: said, ...values } });
    const made = data && Object.values(data)[0];
    if (made) posts.push({ id: made.post?.id ?? made.id, by });
    return made ? (made.post ? 'held' : 'published') : String(codeOf({ errors }));
  };
  const run = async (by: TestMember, document: string, values: object) => {
    const { data, errors } = await site.as(by).run(document, values);
    return `${JSON.stringify(data)} ${codeOf({ errors })}`;
  };
  switch (step.act) {
    case 'restrict':
    case 'acknowledge':
    case 'appeal':
    case 'lift':
      return restrict(site, cast, { step, played });
    case 'comment':
      return add(cast[step.by], postComment, { parentId: about.id });
    case 'answer':
      return add(cast.coach, answerLetter, { dilemmaId: posts[0]!.id });
    case 'edit':
      return run(about.by, acts.edit, { input: { postId: about.id, body: said } });
    case 'withdraw':
      return run(about.by, acts.withdraw, { id: about.id });
    case 'report':
      return run(cast.reader, acts.report, { input: { postId: about.id, reason: 'SPAM' } });
    case 'vote':
      return run(cast[step.by], acts.vote, { input: { postId: about.id, value: step.value } });
    case 'remove':
    case 'hide':
      await site.sql(
        `UPDATE posts SET status = $2, removed_for = $3 WHERE id = $1 AND kind <> 'dilemma' AND status = 'published'`,
        [about.id, step.act === 'hide' ? 'hidden' : 'removed', step.act === 'hide' ? null : 'spam'],
      );
      return step.act;
  }
}

/** What the moderators do through the seal, and what the writer says to it. */
async function restrict(
  site: TestSite,
  { moderator, writer }: Cast,
  {
    step,
    played,
  }: { step: Extract<Step, { act: 'restrict' | 'acknowledge' | 'appeal' | 'lift' }>; played: Played },
): Promise<string> {
  const desk = moderating(site);
  const { id: postId } = played.posts[0]!;
  const said = (answer: { data?: object | null; errors?: { extensions: { code: string } }[] }) =>
    answer.errors ? String(codeOf(answer)) : step.act;
  if (step.act === 'lift')
    return said(await desk.act(moderator, 'liftSuspension', { postId, text: 'Enough.' }));
  if (step.act !== 'restrict') {
    const [last] = (await desk.heldAgainst(writer)).decisions;
    const input = {
      decisionId: last?.id ?? postId,
      ...(step.act === 'appeal' && { text: 'Please look again.' }),
    };
    return said(await desk.act(writer, step.act === 'appeal' ? 'appeal' : 'acknowledgeWarning', input));
  }
  await desk.report(await site.member(), postId, 'OTHER');
  const [item] = await site.sql(`SELECT id FROM review_items WHERE post_id = $1 AND state <> 'decided'`, [
    postId,
  ]);
  if (!item) return 'nothing to decide';
  const suspendUntil = step.kind === 'SUSPEND' ? new Date(Date.now() + 86_400_000).toISOString() : undefined;
  return said(await desk.decide(moderator, item.id, step.kind, { reason: 'OTHER', suspendUntil }));
}

const decided = `decision { kind reason rule automatic until explanation liftedAt appealableUntil viewerMustAcknowledge
  viewerCanAppeal appeal { state text answer } }`;
const seen = `id status path body createdAt publishedAt editedAt upVotes downVotes standing removedFor heldFor heldBecause
  author { name badges member { handle joinedAt badges } } edits viewerVote viewerIsAuthor viewerCanVote viewerCanEdit
  viewerCanWithdraw viewerCanReport viewerCanReply ${decided}`;
const rows = (sort: string) =>
  `comments(sort: ${sort}, first: 50) { totalCount edges { cursor node { ${seen} number } } }`;
/** As many posts as are asked for by themselves: the letter, and two that a list may leave out. */
const each = [0, 1, 2];

/** The telling part of what there is to ask about a letter. */
const about = `($number: Int!, $name: String!, ${each.map((at) => `$p${at}: ID!`).join(', ')})`;
const ofAll = `
  dilemma(number: $number) { ${seen} title lastActivityAt answerCount commentCount locked sealed viewerCanAnswer
    best: ${rows('BEST')} numbered: ${rows('NUMBERED')} answers { ${seen} ${rows('BEST')} } }
  ${each.map((at) => `p${at}: post(id: $p${at}) { ${seen} }`).join(' ')}
  search(text: $name, first: 5) { edges { cursor node { ... on Dilemma { id publishedAt } } } }
  newest: dilemmas(sort: NEW, first: 3) { edges { cursor node { id publishedAt lastActivityAt } } }
  hot: dilemmas(sort: HOT, first: 3) { edges { cursor node { id } } }
  moderationLog(first: 3) { edges { cursor node { action at kind dilemmaNumber postNumber } } }
  ${[1, 2].map((at) => `m${at}: member(handle: "member${at}") { name joinedAt badges }`).join(' ')}`;
const ofStaff = `reviewQueue(first: 20) { edges { node {
  id source weight reasons notes createdAt viewerCanClaim viewerCanDecide post { id }
  appealed { kind appeal { state text createdAt } } } } } reversals { reason decided appealed reversed }`;

/** What is held against themselves: of staff not asked, for some of what cannot be read becomes theirs. */
const ofThemselves =
  'viewer { suspendedUntil restrictions { kind } decisions(first: 5) { edges { node { kind } } } }';

export const documents = {
  all: `query ${about} { ${ofAll} ${ofThemselves} }`,
  staff: `query ${about} { ${ofAll} ${ofStaff} }`,
};

/** What this viewer is told, as it came. */
export async function told(
  site: TestSite,
  viewer: TestMember | null,
  { played, name, document }: { played: Played; name: string; document: string },
): Promise<string> {
  const ids = Object.fromEntries(each.map((at) => [`p${at}`, (played.posts.at(-at) ?? played.posts[0]!).id]));
  const variables = { number: played.number, name, ...ids };
  for (let asked = 1; ; asked++) {
    const { status, ...answer } = await site.as(viewer).run(document, variables);
    if (status === 200 && !answer.errors) return JSON.stringify(answer.data);
    // All viewers ask at once, and other specs have the cores: what there is no time for is asked again, as a browser would.
    const isLater = answer.errors?.every(({ extensions }) => extensions.code === 'UNAVAILABLE');
    if (!isLater || asked === mostAsked) throw new Error(JSON.stringify(answer.errors));
  }
}

const mostAsked = 5;

/** What in an answer is known of a sealed post to the minute: its times, and its id. A line each. */
export function finerThanAnHour(answer: string): string[] {
  const isFine = (time: unknown) => typeof time === 'string' && !/:00:00\.\d{3}Z$/.test(time);
  const found: string[] = [];
  JSON.parse(answer, (_key, value: unknown) => {
    const { author, ...fields } = (value ?? {}) as Record<string, unknown>;
    const isSealed =
      typeof author === 'object' && (author as { name: string; member: unknown }).name.startsWith('Pen ');
    if (!isSealed) return value;
    for (const name of ['createdAt', 'publishedAt', 'editedAt', 'lastActivityAt'])
      if (isFine(fields[name])) found.push(`${name} ${String(fields[name])}`);
    if (fields.edits !== 'ADDENDUM') found.push(`edits ${String(fields.edits)}`);
    const milliseconds = Number.parseInt(String(fields.id).replaceAll('-', '').slice(0, 12), 16);
    if (milliseconds % 3_600_000 > 1) found.push(`id ${String(fields.id)}`);
    return value;
  });
  return found;
}

/**
 * The same in both worlds but for ids, times and cursors, which no two worlds share, and for the order of sealed letters
 * of one hour, which is by chance: each id by when it came first.
 */
export function comparable(answer: string): string {
  const { newest: _, hot: __, reviewQueue, ...rest } = JSON.parse(answer) as Record<string, any>;
  const waiting: string[] | undefined = reviewQueue?.edges.map(
    ({ node: { post: ___, id: ____, ...item } }: any) => JSON.stringify(item),
  );
  const told = { ...rest, waiting: waiting?.sort() };
  const ids = new Map<string, string>();
  const ordinal = (id: string) => ids.get(id) ?? (ids.set(id, `id ${ids.size}`), `id ${ids.size - 1}`);
  return JSON.stringify(told, null, 1)
    .replace(/"(?:cursor|handle)": "[^"]*"/g, '')
    .replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, ordinal)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time');
}
