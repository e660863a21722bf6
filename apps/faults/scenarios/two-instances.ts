import type { Scenario, Stage } from '../scenario';
import { speak, type Spoken } from '../scene/asking';
import { lettersOf, membersOf, type Letter, type Member } from '../scene/community';
import { Site } from '../scene/site';
import { inMs } from '../scene/sightings';

const seenWithinMs = 1_000;
/** How often somebody who has published nothing may vote in a day (libs/rules). */
const dailyVotes = 20;

const whoAmI = { query: `{ viewer { email } }` };
const signOut = { query: `mutation { signOut }` };
const castVote = `mutation ($input: CastVoteInput!) { castVote(input: $input) { upVotes } }`;
const votesOf = `query ($number: Int!) { dilemma(number: $number) { upVotes } }`;

export const twoInstances: Scenario = {
  goal: 'GR12',
  name: 'two instances are one site',
  withinSeconds: [120, 120],
  async play(stage) {
    const { url, store } = await stage.cluster.base();
    const env = { DATABASE_URL: url, LIMITS: 'on' };
    const [a, b] = await Promise.all([Site.open(stage.ground, { env }), Site.open(stage.ground, { env })]);
    const [members, letters] = await Promise.all([membersOf(store, 3), lettersOf(store, dailyVotes + 3)]);
    const [leaver, voter, eager] = members as [Member, Member, Member];
    const letter = letters[1] as Letter;
    await signedOut(stage, [a, b], leaver);
    await voted(stage, [a, b], { voter, letter });
    await limited(stage, [a, b], { eager, letters });
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

/** They have published nothing; each of ten authors gets two or three of their votes. */
async function limited(
  stage: Stage,
  [a, b]: Pair,
  { eager, letters }: { eager: Member; letters: Letter[] },
): Promise<void> {
  const vote = (site: Site, at: number): Promise<Spoken> => {
    const variables = { input: { postId: letters[at]?.id, value: 'UP' } };
    return speak(site.url, { query: castVote, variables }, { token: eager.token });
  };
  let granted = 0;
  for (let at = 0; at < dailyVotes; at++) {
    const { errors } = await vote(at % 2 === 0 ? a : b, at);
    if (errors.length === 0) granted += 1;
  }
  const [onA, onB] = [await vote(a, dailyVotes), await vote(b, dailyVotes + 1)];
  const codes = [onA, onB].map(({ errors }) => errors[0]?.extensions?.code ?? 'granted');
  stage.found(
    'what a member may do in a day is counted on both together',
    granted === dailyVotes && codes.every((code) => code === 'TOO_SOON'),
    `${granted} of ${dailyVotes} votes granted, half on each; the next: ${codes.join(', ')}`,
  );
}
