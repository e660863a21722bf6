import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openSite, type TestMember, type TestSite } from '../../test/harness';

let site: TestSite;
let writer: TestMember;
let voters: TestMember[];

beforeAll(async () => {
  site = await openSite();
  writer = await site.member();
  voters = await Promise.all(Array.from({ length: 5 }, () => site.member()));
});
afterAll(() => site.close());

const cast = `mutation ($input: CastVoteInput!) { castVote(input: $input) { upVotes downVotes standing viewerVote viewerCanVote ... on Dilemma { number title } } }`;
const vote = (member: TestMember | null, postId: string, value: string) =>
  site.as(member).run(cast, { input: { postId, value } });

describe('a vote', () => {
  it('shows at once, changes, and is taken back', async () => {
    const letter = await site.letter(writer, { title: 'One vote' });
    const [voter] = voters as [TestMember];

    expect((await vote(voter, letter.id, 'UP')).data?.castVote).toMatchObject({
      upVotes: 1,
      downVotes: 0,
      standing: 0.6,
      viewerVote: 'UP',
      title: 'One vote',
    });
    expect((await vote(voter, letter.id, 'DOWN')).data?.castVote).toMatchObject({
      upVotes: 0,
      downVotes: 1,
      standing: 0.4,
    });
    expect((await vote(voter, letter.id, 'NONE')).data?.castVote).toMatchObject({
      upVotes: 0,
      downVotes: 0,
      standing: 0.5,
      viewerVote: 'NONE',
    });
  });

  it('is refused on own posts, sealed ones too, and for guests', async () => {
    const open = await site.letter(writer);
    const sealed = await site.letter(writer, { penName: 'Nobody at All' });

    expect((await vote(writer, open.id, 'UP')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await vote(writer, sealed.id, 'UP')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await vote(null, open.id, 'UP')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is refused on a rival answer to a letter one has answered', async () => {
    const [one, other] = [await site.member({ coach: ['family'] }), await site.member({ coach: ['family'] })];
    const letter = await site.letter(writer);
    await site.answer(one, letter.id);
    const rival = await site.answer(other, letter.id);

    expect((await vote(one, rival.id, 'DOWN')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await vote(one, letter.id, 'UP')).data?.castVote.upVotes).toBe(1);
  });

  it('never drifts: whatever many members press at once, the counters are the sum of the votes', async () => {
    const press = fc.record({
      voter: fc.nat(4),
      post: fc.nat(1),
      value: fc.constantFrom('UP', 'DOWN', 'NONE'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(press, { minLength: 20, maxLength: 60 }), async (presses) => {
        const posts = [await site.letter(writer), await site.letter(writer)];
        const answers = await Promise.all(
          presses.map(({ voter, post, value }) => vote(voters[voter]!, posts[post]!.id, value)),
        );
        expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
        const rows = await site.sql(
          `SELECT p.up, p.down, count(*) FILTER (WHERE v.value = 1)::integer AS ups,
             count(*) FILTER (WHERE v.value = -1)::integer AS downs
           FROM posts p LEFT JOIN votes v ON v.post_id = p.id WHERE p.id = ANY($1) GROUP BY p.id`,
          [posts.map((post) => post.id)],
        );
        for (const row of rows) expect([row.up, row.down]).toEqual([row.ups, row.downs]);
      }),
      { numRuns: 6 },
    );
  });
});

describe('limits', () => {
  it('let a new member vote twenty times a day, and say when to come back', async () => {
    const limited = await openSite({ limits: true });
    const author = await limited.member();
    const author2 = await limited.member();
    const author3 = await limited.member();
    const newcomer = await limited.member({ daysOld: 0 });
    const press = (postId: string) => limited.as(newcomer).run(cast, { input: { postId, value: 'UP' } });
    await limited.sql(`UPDATE members SET created_at = now() - interval '40 days' WHERE id <> $1`, [
      newcomer.id,
    ]);
    const posts: string[] = [];
    for (const by of [author, author2, author3]) {
      const letter = await limited.letter(by);
      posts.push(letter.id);
      for (let at = 0; at < 8; at++) posts.push((await limited.comment(by, letter.id)).id);
    }
    const answers = [];
    for (const id of posts.slice(0, 21)) answers.push(await press(id));
    expect(answers.slice(0, 20).every((answer) => !answer.errors)).toBe(true);
    expect(answers[20]?.errors?.[0]?.extensions.code).toBe('TOO_SOON');
    expect(answers[20]?.errors?.[0]?.extensions.retryAfter).toBeGreaterThan(86_000);
    const around = (value: string) => limited.as(newcomer).run(cast, { input: { postId: posts[21], value } });
    await around('NONE');
    expect((await around('UP')).errors?.[0]?.extensions.code).toBe('TOO_SOON');
    await limited.sql(`UPDATE votes SET created_at = now() - interval '2 days' WHERE value = 0`);
    expect((await around('UP')).errors?.[0]?.extensions.code).toBe('TOO_SOON');
    const change = (value: string) => limited.as(newcomer).run(cast, { input: { postId: posts[0], value } });
    for (const value of ['DOWN', 'NONE', 'UP'])
      expect((await change(value)).data?.castVote).toMatchObject({ viewerVote: value });
    await limited.sql(`UPDATE votes SET created_at = now() - interval '2 days', value = 0`);
    const again = [];
    for (const id of posts.slice(0, 21)) again.push((await press(id)).errors?.[0]?.extensions.code);
    expect(again.findIndex((code) => code === 'TOO_SOON')).toBe(20);
    await limited.close();
  });
});
