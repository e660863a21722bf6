import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { codeOf, moderating, reasonOf, reviewQueue } from '../../test/moderating';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let moderator: TestMember;
let colleague: TestMember;
const text = 'I meant it kindly.';
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  writer = await site.member();
  moderator = await site.member({ roles: ['moderator'] });
  colleague = await site.member({ roles: ['moderator'] });
});
afterAll(() => site.close());

async function judged(kind: string, more: object = {}) {
  const author = await site.member();
  const letter = await site.letter(writer);
  const comment = await site.comment(author, letter.id, `Words of ${author.handle}`);
  return { author, letter, comment, decisionId: await desk.judge(moderator, comment.id, kind, more) };
}

async function appealed(kind: string, more: object = {}) {
  const made = await judged(kind, more);
  const { data } = await desk.act(made.author, 'appeal', { decisionId: made.decisionId, text });
  return { ...made, appealId: data!.appeal.appeal.id as string };
}

const restrictions: [string, object][] = [
  ['REMOVE', {}],
  ['LOCK_COMMENTS', {}],
  ['SLOW', { minutes: 5 }],
  ['WARN', {}],
  ['HOLD', {}],
  ['SUSPEND', { suspendUntil: tomorrow() }],
];

describe('an appeal', () => {
  it.each(restrictions)('can be made against %s, once, and waits in the queue', async (kind, more) => {
    const { author, comment, decisionId, appealId } = await appealed(kind, more);
    expect(appealId).toBeTruthy();
    expect(reasonOf(await desk.act(author, 'appeal', { decisionId, text }))).toBe('ALREADY_APPEALED');
    const { reviewQueue: queue } = await site.as(colleague).get(reviewQueue, { state: 'OPEN', first: 50 });
    expect(queue.edges.map(({ node }: any) => node)).toContainEqual(
      expect.objectContaining({ source: 'APPEAL', post: expect.objectContaining({ id: comment.id }) }),
    );
  });

  it('is only for whoever wrote the post, and only against what took something', async () => {
    const { decisionId } = await judged('REMOVE');
    for (const other of [await site.member(), moderator])
      expect(codeOf(await desk.act(other, 'appeal', { decisionId, text }))).toBe('NOT_FOUND');
    expect(codeOf(await desk.act(null, 'appeal', { decisionId, text }))).toBe('UNAUTHENTICATED');
    const kept = await judged('KEEP');
    expect(reasonOf(await desk.act(kept.author, 'appeal', { decisionId: kept.decisionId, text }))).toBe(
      'NOT_APPEALABLE',
    );
    expect(codeOf(await desk.act(kept.author, 'appeal', { decisionId: kept.decisionId, text: ' ' }))).toBe(
      'INVALID',
    );
  });

  it.each([
    ['a minute before six months are over', '6 months - 1 minute', undefined],
    ['a minute after', '6 months + 1 minute', 'APPEAL_TOO_LATE'],
  ])('is taken or not, %s', async (_when, age, expected) => {
    const { author, decisionId } = await judged('REMOVE');
    await site.sql('ALTER TABLE decisions DISABLE TRIGGER decisions_are_append_only');
    await site.sql(
      `UPDATE decisions SET decided_at = now() - '${age.split(' - ')[0]!.split(' + ')[0]}'::interval ${
        age.includes('+') ? '-' : '+'
      } interval '1 minute' WHERE id = $1`,
      [decisionId],
    );
    await site.sql('ALTER TABLE decisions ENABLE TRIGGER decisions_are_append_only');
    expect(reasonOf(await desk.act(author, 'appeal', { decisionId, text }))).toBe(expected);
  });

  it('that is made eight times at once is made once', async () => {
    const { author, decisionId } = await judged('REMOVE');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => desk.act(author, 'appeal', { decisionId, text })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const answer of answers) expect([undefined, 'ALREADY_APPEALED']).toContain(reasonOf(answer));
  });

  it('is decided by nobody who decided, wrote or took part, and by one of two at once', async () => {
    const { letter, author, appealId } = await appealed('REMOVE');
    const input = { appealId, uphold: true, text: 'It stays removed.' };
    expect(reasonOf(await desk.act(moderator, 'decideAppeal', input))).toBe('OWN_DECISION');
    expect(codeOf(await desk.act(author, 'decideAppeal', input))).toBe('FORBIDDEN');
    const involved = await site.member({ roles: ['moderator'] });
    await site.comment(involved, letter.id);
    expect(reasonOf(await desk.act(involved, 'decideAppeal', input))).toBe('REVIEW_AFTER_TAKING_PART');
    const others = await Promise.all(Array.from({ length: 4 }, () => site.member({ roles: ['moderator'] })));
    const answers = await Promise.all(others.map((by) => desk.act(by, 'decideAppeal', input)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const answer of answers) expect([undefined, 'APPEAL_DECIDED']).toContain(reasonOf(answer));
  });

  it('waits before anything else is decided about the post, and its item cannot be taken by who decided', async () => {
    const { comment } = await appealed('WARN');
    const item = await desk.itemOf(comment.id);
    expect(reasonOf(await desk.decide(colleague, item, 'KEEP'))).toBe('APPEAL_WAITS');
    expect(reasonOf(await desk.claim(moderator, item))).toBe('OWN_DECISION');
    expect((await desk.claim(colleague, item)).errors).toBeUndefined();
  });
});

describe('a decision that is upheld', () => {
  it('stands, and both sides read the answer', async () => {
    const { author, comment, decisionId, appealId } = await appealed('REMOVE');
    const { data } = await desk.act(colleague, 'decideAppeal', { appealId, uphold: true, text: 'It stays.' });
    expect(data?.decideAppeal.appeal).toMatchObject({ state: 'UPHELD', answer: 'It stays.', text });
    expect((await desk.post(author, comment.id)).status).toBe('REMOVED');
    expect((await desk.heldAgainst(author)).decisions[0]).toMatchObject({
      id: decisionId,
      liftedAt: null,
      viewerCanAppeal: false,
      appeal: { state: 'UPHELD', answer: 'It stays.' },
    });
    const seen = `query ($id: ID!) { post(id: $id) { decision { appeal { state answer text } } } }`;
    for (const by of [author, moderator]) {
      const { post } = await site.as(by).get(seen, { id: comment.id });
      expect(post.decision.appeal).toEqual({ state: 'UPHELD', answer: 'It stays.', text });
    }
    expect((await desk.log(null))[0]).toMatchObject({ act: 'UPHOLD', dilemmaNumber: null });
    expect((await desk.review(colleague, await desk.itemOf(comment.id))).state).toBe('DECIDED');
  });
});

describe('a decision that is reversed', () => {
  const reverse = (appealId: string) =>
    desk.act(colleague, 'decideAppeal', { appealId, uphold: false, text: 'You were right.' });

  it('gives text, votes, order and number back, and counts exactly', async () => {
    const author = await site.member();
    const letter = await site.letter(writer);
    const [first, second, third] = [
      await site.comment(writer, letter.id),
      await site.comment(author, letter.id, 'Taken and given back'),
      await site.comment(writer, letter.id),
    ];
    const reply = await site.comment(writer, second.id);
    const vote = 'mutation ($input: CastVoteInput!) { castVote(input: $input) { upVotes } }';
    await site.as(writer).get(vote, { input: { postId: second.id, value: 'UP' } });
    const before = await desk.letterAt(letter.number);
    const decisionId = await desk.judge(moderator, second.id, 'REMOVE');
    expect((await desk.letterAt(letter.number)).commentCount).toBe(3);
    const { data } = await desk.act(author, 'appeal', { decisionId, text });
    expect((await reverse(data!.appeal.appeal.id)).data?.decideAppeal.appeal.state).toBe('REVERSED');

    expect(await desk.letterAt(letter.number)).toEqual(before);
    expect(before.comments.edges.map(({ node }: any) => node.id)).toEqual([
      first.id,
      second.id,
      reply.id,
      third.id,
    ]);
    const asked = 'query ($id: ID!) { post(id: $id) { body upVotes ... on Comment { number } } }';
    expect((await site.as(null).get(asked, { id: second.id })).post).toEqual({
      body: 'Taken and given back',
      upVotes: 1,
      number: '2',
    });
  });

  it.each([
    ['WARN', {}],
    ['HOLD', {}],
    ['SUSPEND', { suspendUntil: tomorrow() }],
  ])('%s binds no longer', async (kind, more) => {
    const { author, letter, comment, appealId, decisionId } = await appealed(kind, more);
    await reverse(appealId);
    const now = await desk.heldAgainst(author);
    expect(now.restrictions).toEqual([]);
    expect(now.decisions[0]).toMatchObject({ id: decisionId, liftedAt: expect.any(String) });
    expect((await desk.post(null, comment.id)).status).toBe('PUBLISHED');
    expect((await desk.say(author, letter.id, 'Free again')).data?.postComment.__typename).toBe('Comment');
  });

  it.each([
    ['LOCK_COMMENTS', {}],
    ['LOCK_COMMENTS', { branch: true }],
    ['SLOW', { minutes: 60 }],
  ])('%s %j is over', async (kind, more) => {
    const { author, comment, appealId } = await appealed(kind, more);
    expect((await desk.say(author, comment.id, 'Too early')).errors).toBeDefined();
    await reverse(appealId);
    expect((await desk.say(author, comment.id, 'Open again')).errors).toBeUndefined();
  });

  it('leaves what somebody else decided meanwhile', async () => {
    const author = await site.member();
    const letter = await site.letter(writer);
    const one = await site.comment(author, letter.id);
    const two = await site.comment(author, letter.id);
    const decisionId = await desk.judge(moderator, one.id, 'SUSPEND', { suspendUntil: tomorrow() });
    await desk.judge(colleague, two.id, 'SUSPEND', { suspendUntil: tomorrow() });
    const { data } = await desk.act(author, 'appeal', { decisionId, text });
    await reverse(data!.appeal.appeal.id);
    expect(reasonOf(await desk.say(author, letter.id, 'Not yet'))).toBe('SUSPENDED');
  });

  it('does not bring back what its author withdrew', async () => {
    const { author, comment, appealId } = await appealed('WARN');
    await site.as(author).get('mutation ($id: ID!) { withdrawPost(postId: $id) { id } }', { id: comment.id });
    expect((await reverse(appealId)).data?.decideAppeal.appeal.state).toBe('REVERSED');
    expect((await desk.post(author, comment.id)).status).toBe('WITHDRAWN');
  });
});

describe('what the site did by itself', () => {
  async function hidden() {
    const author = await site.member();
    const letter = await site.letter(writer);
    const comment = await site.comment(author, letter.id);
    for (const _ of [1, 2])
      await desk.report(await site.member({ roles: ['moderator'] }), comment.id, 'SPAM');
    const [decision] = (await desk.heldAgainst(author)).decisions;
    const { data } = await desk.act(author, 'appeal', { decisionId: decision.id, text });
    return { author, letter, comment, appealId: data!.appeal.appeal.id as string };
  }

  it.each([
    [false, 'PUBLISHED', 1],
    [true, 'REMOVED', 0],
  ])('is answered like everything else: upheld %s', async (uphold, status, commentCount) => {
    const { letter, comment, appealId } = await hidden();
    await desk.act(colleague, 'decideAppeal', { appealId, uphold, text: 'Looked at.' });
    expect((await desk.post(colleague, comment.id)).status).toBe(status);
    expect((await desk.letterAt(letter.number)).commentCount).toBe(commentCount);
    expect((await desk.review(colleague, await desk.itemOf(comment.id))).state).toBe('DECIDED');
  });

  it('is answered with the decision about its reports', async () => {
    const { author, comment } = await hidden();
    await desk.decide(colleague, await desk.itemOf(comment.id), 'KEEP');
    const found = (await desk.heldAgainst(author)).decisions.find(({ kind }: any) => kind === 'HIDE');
    expect(found.appeal).toMatchObject({ state: 'REVERSED', answer: 'Because: KEEP' });
  });

  it('of what screening held is published with its number', async () => {
    const letter = await site.letter(writer);
    const { id, newcomer } = await desk.hold(letter.id);
    const [decision] = (await desk.heldAgainst(newcomer)).decisions;
    const { data } = await desk.act(newcomer, 'appeal', { decisionId: decision.id, text });
    await desk.act(colleague, 'decideAppeal', {
      appealId: data!.appeal.appeal.id,
      uphold: false,
      text: 'Fine.',
    });
    expect(await desk.post(null, id)).toMatchObject({ status: 'PUBLISHED', number: '1' });
  });
});

it('is counted by reason, for moderators', async () => {
  const asked = '{ reversals { reason decided appealed reversed } }';
  expect(codeOf(await site.as(writer).run(asked))).toBe('FORBIDDEN');
  const of = async (reason: string) =>
    (await site.as(moderator).get(asked)).reversals.find((each: any) => each.reason === reason) ?? {
      ...{ reason, decided: 0, appealed: 0, reversed: 0 },
    };
  const before = await of('OFF_TOPIC');
  const one = await appealed('REMOVE', { reason: 'OFF_TOPIC' });
  const two = await appealed('REMOVE', { reason: 'OFF_TOPIC' });
  await judged('REMOVE', { reason: 'OFF_TOPIC' });
  await desk.act(colleague, 'decideAppeal', { appealId: one.appealId, uphold: false, text: 'Back.' });
  await desk.act(colleague, 'decideAppeal', { appealId: two.appealId, uphold: true, text: 'Stays.' });
  expect(await of('OFF_TOPIC')).toEqual({
    ...{ reason: 'OFF_TOPIC', decided: before.decided + 3 },
    ...{ appealed: before.appealed + 2, reversed: before.reversed + 1 },
  });
});
