import type { Scenario, Stage } from '../scenario';
import { speak, type Spoken } from '../scene/asking';
import { lettersOf, membersOf, type Letter, type Member } from '../scene/community';
import { Site } from '../scene/site';
import { inMs } from '../scene/sightings';

const seenWithinMs = 1_000;
/** What somebody who has published nothing may comment in a day (libs/rules). */
const dailyComments = 20;

const whoAmI = { query: `{ viewer { email } }` };
const signOut = { query: `mutation { signOut }` };
const castVote = `mutation ($input: CastVoteInput!) { castVote(input: $input) { upVotes } }`;
const votesOf = `query ($number: Int!) { dilemma(number: $number) { upVotes } }`;
const comment = `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id } } }`;

export const twoInstances: Scenario = {
  goal: 'GR12',
  name: 'two instances are one site',
  withinSeconds: [60, 60],
  async play(stage) {
    const { url, store } = await stage.cluster.base();
    const env = { DATABASE_URL: url, LIMITS: 'on' };
    const [a, b] = await Promise.all([Site.open(stage.ground, { env }), Site.open(stage.ground, { env })]);
    const [members, letters] = await Promise.all([membersOf(store, 3), lettersOf(store, 3)]);
    const [leaver, voter, talker] = members as [Member, Member, Member];
    const letter = letters[1] as Letter;
    await signedOut(stage, [a, b], leaver);
    await voted(stage, [a, b], { voter, letter });
    await limited(stage, [a, b], { talker, letter });
  },
};

type Pair = [a: Site, b: Site];

async function signedOut(stage: Stage, [a, b]: Pair, { token }: Member): Promise<void> {
  const before = await speak(b.url, whoAmI, { token });
  await speak(a.url, signOut, { token });
  const began = performance.now();
  const after = await speak(b.url, whoAmI, { token });
  const dead = after.data?.viewer === null || after.errors.length > 0;
  stage.found(
    'who signs out on one is signed out on the other at once',
    Boolean(before.data?.viewer) && dead,
    dead ? `gone when asked ${inMs(performance.now() - began)} later` : 'the session still lives',
  );
}

async function voted(
  stage: Stage,
  [a, b]: Pair,
  { voter, letter }: { voter: Member; letter: Letter },
): Promise<void> {
  const { token } = voter;
  const look = async () => {
    const { data } = await speak(b.url, { query: votesOf, variables: { number: letter.number } });
    return (data?.dilemma as { upVotes: number } | null)?.upVotes;
  };
  const before = await look();
  await speak(
    a.url,
    { query: castVote, variables: { input: { postId: letter.id, value: 'UP' } } },
    { token },
  );
  const began = performance.now();
  const after = await look();
  const ms = performance.now() - began;
  stage.found(
    'a vote on one is seen on the other',
    before !== undefined && after === before + 1 && ms <= seenWithinMs,
    `${before} before, ${after} after ${inMs(ms)}`,
  );
}

async function limited(
  stage: Stage,
  [a, b]: Pair,
  { talker, letter }: { talker: Member; letter: Letter },
): Promise<void> {
  const say = (site: Site, at: number): Promise<Spoken> => {
    const variables = { input: { parentId: letter.id, body: `What I think of it, part ${at}.` } };
    return speak(site.url, { query: comment, variables }, { token: talker.token });
  };
  let granted = 0;
  for (let at = 0; at < dailyComments; at++) {
    const { errors } = await say(at % 2 === 0 ? a : b, at);
    if (errors.length === 0) granted += 1;
  }
  const [onA, onB] = [await say(a, dailyComments), await say(b, dailyComments + 1)];
  const codes = [onA, onB].map(({ errors }) => errors[0]?.extensions?.code ?? 'granted');
  stage.found(
    'what a member may do in a day is counted on both together',
    granted === dailyComments && codes.every((code) => code === 'TOO_SOON'),
    `${granted} of ${dailyComments} granted, half on each; the next: ${codes.join(', ')}`,
  );
}
