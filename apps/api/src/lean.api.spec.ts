import { createHook } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../test/harness';

/** How many statements the busiest operations may send: a number that does not grow with the rows. */
const most = { feed: 1, dilemmaPage: 4, answeringAdvice: 4, reviewQueue: 3, vote: 2, comment: 8 };

/**
 * How many promises there were for it, in the whole process. A resolver of its own, run by Nest, costs fourteen for each
 * row, and with asynchronous context that is a third of a feed's time.
 */
async function promisesOf(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const hook = createHook({ init: (_id, type) => void (count += type === 'PROMISE' ? 1 : 0) }).enable();
  await work();
  hook.disable();
  return count;
}

let site: TestSite;
let writer: TestMember;
let reader: TestMember;
let moderator: TestMember;

beforeAll(async () => {
  site = await openSite();
  [writer, reader] = [await site.member(), await site.member()];
  moderator = await site.member({ roles: ['moderator'] });
});
afterAll(() => site.close());

const post = `id status author { name badges member { handle } } body bodyHtml createdAt publishedAt editedAt upVotes
  downVotes standing viewerVote viewerCanVote viewerCanEdit viewerCanReport`;
const comments = `totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${post} number depth replyTo } }`;
const dilemmaPage = `query ($number: Int!) { dilemma(number: $number) {
  ${post} number slug title ask topic { slug name } answerCount commentCount viewerCanAnswer viewerCanComment
  answers { ${post} letter helped comments(first: 20) { ${comments} } }
  comments(first: 100) { ${comments} }
  suggestedArticles(first: 5) { score passage article { slug title summary } }
  similarDilemmas(first: 5) { score dilemma { number slug title answerCount } } } }`;
const answeringAdvice = `query ($number: Int!) { dilemma(number: $number) { similarDilemmas(first: 8) { matched
  dilemma { number slug title answers { status helped body author { name } } } } } }`;
const feed = `{ dilemmas(sort: NEW, first: 20) { edges { node { ${post} number title excerpt topic { name } answerCount } } } }`;
const queue = `{ reviewQueue(first: 20) { edges { node { id weight reasons notes post { id body author { name } } } } } }`;

describe('the feed', () => {
  it('is one statement, with two letters and with twenty', async () => {
    await site.letter(writer);
    await site.letter(reader);
    const few = await site.statements(() => site.as(null).get(feed));
    for (let at = 0; at < 18; at++) await site.letter(writer, { penName: at % 3 ? undefined : `Pen ${at}` });
    const many = await site.statements(() => site.as(null).get(feed));
    expect([few.length, many.length]).toEqual([most.feed, most.feed]);
  });

  it('waits for nothing on behalf of a single row', async () => {
    const rows = (first: number) => feed.replace('first: 20', `first: ${first}`);
    await site.as(null).get(rows(2));
    const least = async (first: number) => {
      const counts: number[] = [];
      for (let time = 0; time < 3; time++)
        counts.push(await promisesOf(() => site.as(null).get(rows(first)))); // jobs have promises, too
      return Math.min(...counts);
    };
    expect((await least(20)) - (await least(2))).toBeLessThan(18);
  });
});

describe('the page of a dilemma', () => {
  it('is four statements for a guest, with three comments and with a hundred, cold and warm', async () => {
    const coaches = [await site.member({ coach: ['family'] }), await site.member({ coach: ['family'] })];
    const letter = await site.letter(writer, {
      title: 'My mother moved in',
      body: 'She will not leave again.',
    });
    for (const coach of coaches) {
      const answer = await site.answer(coach, letter.id);
      await site.comment(reader, answer.id);
    }
    await site.comment(reader, letter.id);
    const open = () => site.as(null).get(dilemmaPage, { number: letter.number });
    await open(); // statistics of the corpus are gathered once a process, not once a page
    const few = await site.statements(open);
    for (let at = 0; at < 99; at++) await site.comment(at % 2 ? reader : writer, letter.id);
    const many = await site.statements(open);

    expect(few.length).toBeLessThanOrEqual(most.dilemmaPage);
    expect(many.length).toBeLessThanOrEqual(most.dilemmaPage);
    const { dilemma } = await open();
    expect(dilemma.comments.edges).toHaveLength(100);
    expect(dilemma.answers[0].comments.edges).toHaveLength(1);
  });
});

describe('the advice beside an answer that is being written', () => {
  it('is four statements: who is it, the letter, those like it, and all their answers', async () => {
    const [coach, other] = [
      await site.member({ coach: ['family'] }),
      await site.member({ coach: ['family'] }),
    ];
    const told = (where: string) => ({
      title: `The violin ${where}`,
      body: `My uncle plays the violin ${where}, at midnight.`,
    });
    const letter = await site.letter(writer, told('upstairs'));
    const alike = [
      await site.letter(writer, told('downstairs')),
      await site.letter(reader, told('next door')),
    ];
    const answersFound = async () => {
      const { dilemma } = await site.as(coach).get(answeringAdvice, { number: letter.number });
      return dilemma.similarDilemmas.flatMap(({ dilemma }: any) => dilemma.answers).length;
    };
    expect(await answersFound()).toBe(0); // what is alike is remembered: the page has asked for it before

    const few = await site.statements(answersFound);
    for (const { id } of alike) for (const by of [coach, other]) await site.answer(by, id);
    const many = await site.statements(answersFound);

    expect(await answersFound()).toBe(4);
    expect([few.length, many.length]).toEqual([most.answeringAdvice, most.answeringAdvice]);
  });
});

describe('acts', () => {
  it('a vote is two statements: who is it, and the vote with all its checks', async () => {
    const letter = await site.letter(writer);
    const cast = `mutation ($input: CastVoteInput!) { castVote(input: $input) { upVotes viewerVote } }`;
    const sent = await site.statements(() =>
      site.as(reader).get(cast, { input: { postId: letter.id, value: 'UP' } }),
    );
    expect(sent).toHaveLength(most.vote);
  });

  it('a comment is at most eight, wherever it hangs', async () => {
    const coach = await site.member({ coach: ['family'] });
    const letter = await site.letter(writer);
    const answer = await site.answer(coach, letter.id);
    const comment = await site.comment(reader, answer.id);
    for (const parent of [letter.id, answer.id, comment.id]) {
      const input = { parentId: parent, body: `To ${parent}`, requestId: parent };
      const send = `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { ${post} number } } }`;
      const sent = await site.statements(() => site.as(reader).get(send, { input }));
      expect(sent.length).toBeLessThanOrEqual(most.comment);
    }
  });
});

describe('the review queue', () => {
  it('does not grow with its rows', async () => {
    const report = `mutation ($input: ReportPostInput!) { reportPost(input: $input) }`;
    const file = async () => {
      const letter = await site.letter(writer);
      await site.as(reader).get(report, { input: { postId: letter.id, reason: 'SPAM' } });
    };
    await file();
    const few = await site.statements(() => site.as(moderator).get(queue));
    for (let at = 0; at < 9; at++) await file();
    const many = await site.statements(() => site.as(moderator).get(queue));
    expect(few.length).toBeLessThanOrEqual(most.reviewQueue);
    expect(many.length).toBe(few.length);
  });
});
