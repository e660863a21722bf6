import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';

let site: TestSite;
let writer: TestMember;
let reader: TestMember;

beforeAll(async () => {
  site = await openSite();
  [writer, reader] = [await site.member(), await site.member()];
});
afterAll(() => site.close());

const discussion = `query ($number: Int!, $sort: CommentSort! = NUMBERED, $first: Int! = 100, $after: String, $at: String) {
  dilemma(number: $number) { commentCount comments(sort: $sort, first: $first, after: $after, at: $at) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { number depth replyTo body status author { name member { handle } badges } } } } } }`;

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { number: string } }[];
}

async function numbers(dilemma: { number: number }, variables: object = {}): Promise<string[]> {
  const { dilemma: page } = await site.as(null).get(discussion, { number: dilemma.number, ...variables });
  return page.comments.edges.map((edge: { node: { number: string } }) => edge.node.number);
}

describe('a comment', () => {
  it('is numbered like a house: 1, 1.1, 1.1.1, 2', async () => {
    const letter = await site.letter(writer);
    const first = await site.comment(reader, letter.id);
    const reply = await site.comment(writer, first.id);
    await site.comment(reader, reply.id);
    await site.comment(reader, letter.id);

    expect(await numbers(letter)).toEqual(['1', '1.1', '1.1.1', '2']);
  });

  it('under an answer carries its letter: B.1, B.1.1', async () => {
    const [first, second] = [
      await site.member({ coach: ['family'] }),
      await site.member({ coach: ['family'] }),
    ];
    const letter = await site.letter(writer);
    await site.answer(first, letter.id);
    const answer = await site.answer(second, letter.id);
    const comment = await site.comment(reader, answer.id);
    const reply = await site.comment(writer, comment.id);

    expect([answer.letter, comment.number, reply.number]).toEqual(['B', 'B.1', 'B.1.1']);
    expect(await numbers(letter)).toEqual([]);
  });

  it('deeper than six levels takes the next number at level six and says whom it answers', async () => {
    const letter = await site.letter(writer);
    let parent: { id: string; number: string } = { id: letter.id, number: '' };
    for (let level = 1; level <= 6; level++) parent = await site.comment(reader, parent.id);
    const seventh = await site.comment(writer, parent.id);
    const eighth = await site.comment(reader, seventh.id);

    expect([parent.number, seventh.number, eighth.number]).toEqual([
      '1.1.1.1.1.1',
      '1.1.1.1.1.2',
      '1.1.1.1.1.3',
    ]);
    const { dilemma } = await site.as(null).get(discussion, { number: letter.number });
    expect(dilemma.comments.edges.at(-1).node).toMatchObject({ depth: 6, replyTo: '1.1.1.1.1.2' });
  });

  it('posted by many at once leaves no gap and no double', async () => {
    const letter = await site.letter(writer);
    const parent = await site.comment(writer, letter.id);
    const members = await Promise.all(Array.from({ length: 6 }, () => site.member()));
    await Promise.all(
      Array.from({ length: 30 }, (_, at) => site.comment(members[at % 6]!, at % 2 ? letter.id : parent.id)),
    );

    const found = await numbers(letter);
    const top = Array.from({ length: 16 }, (_, at) => String(at + 1));
    const under = Array.from({ length: 15 }, (_, at) => `1.${at + 1}`);
    expect(found).toEqual([top[0], ...under, ...top.slice(1)]);
    const { dilemma } = await site.as(null).get(discussion, { number: letter.number });
    expect([dilemma.commentCount, dilemma.comments.totalCount]).toEqual([31, 31]);
  });

  it('sent fifty times with one requestId is posted once, and everybody gets it', async () => {
    const letter = await site.letter(writer);
    const input = { parentId: letter.id, body: 'Pressed in a hurry', requestId: 'press-1' };
    const document = `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id number } } }`;
    const results = await Promise.all(
      Array.from({ length: 50 }, () => site.as(reader).get(document, { input })),
    );

    expect(new Set(results.map((result) => result.postComment.id)).size).toBe(1);
    expect(await numbers(letter)).toEqual(['1']);
  });

  it('keeps its number as a tombstone when it is withdrawn, and its words are gone', async () => {
    const letter = await site.letter(writer);
    const comment = await site.comment(reader, letter.id, 'I regret this');
    await site.comment(writer, comment.id);
    await site
      .as(reader)
      .get(`mutation ($id: ID!) { withdrawPost(postId: $id) { status } }`, { id: comment.id });
    await site.comment(writer, letter.id);

    const { dilemma } = await site.as(null).get(discussion, { number: letter.number });
    expect(dilemma.comments.edges[0].node).toMatchObject({
      number: '1',
      status: 'WITHDRAWN',
      body: '',
      author: { name: '', member: null },
    });
    expect(await numbers(letter)).toEqual(['1', '1.1', '2']);
    expect(dilemma.commentCount).toBe(2);
  });

  it('is refused under a closed discussion, and under what is not there', async () => {
    const letter = await site.letter(writer);
    await site.sql('UPDATE posts SET locked_at = now() WHERE id = $1', [letter.id]);
    const post = (parentId: string) =>
      site
        .as(reader)
        .run(`mutation ($input: PostCommentInput!) { postComment(input: $input) { __typename } }`, {
          input: { parentId, body: 'Still?' },
        });

    expect((await post(letter.id)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await post('0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa')).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await post('no id at all')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a discussion of 230 comments', () => {
  it('pages without losing or repeating one, in every order', async () => {
    const letter = await site.letter(writer);
    const roots = await Promise.all(Array.from({ length: 30 }, () => site.comment(reader, letter.id)));
    for (let round = 0; round < 200; round += 20) {
      await Promise.all(
        Array.from({ length: 20 }, (_, at) => site.comment(writer, roots[(round + at * 7) % 30]!.id)),
      );
    }
    for (const sort of ['NUMBERED', 'BEST', 'NEWEST']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Page = (
          await site.as(null).get(discussion, { number: letter.number, sort, first: 40, after })
        ).dilemma.comments;
        seen.push(...page.edges.map((edge) => edge.node.number));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(seen).toHaveLength(230);
      expect(new Set(seen).size).toBe(230);
    }
  });

  it('opens at the thread that holds a number', async () => {
    const letter = await site.letter(writer);
    for (let at = 0; at < 5; at++) await site.comment(reader, letter.id);
    const fourth = await numbers(letter, { at: '4' });
    expect(fourth).toEqual(['4', '5']);
    expect(await numbers(letter, { at: 'nonsense' })).toHaveLength(5);
  });
});

describe('the order of a discussion', () => {
  it('best puts exchanges that the letter-writer joined first, then standing', async () => {
    const letter = await site.letter(writer);
    await site.comment(reader, letter.id);
    const liked = await site.comment(reader, letter.id);
    const joined = await site.comment(reader, letter.id);
    await site.comment(writer, joined.id);
    await site.as(writer).get(`mutation ($input: CastVoteInput!) { castVote(input: $input) { upVotes } }`, {
      input: { postId: liked.id, value: 'UP' },
    });

    expect(await numbers(letter, { sort: 'BEST' })).toEqual(['3', '3.1', '2', '1']);
    expect(await numbers(letter, { sort: 'NEWEST' })).toEqual(['3', '3.1', '2', '1']);
  });
});
