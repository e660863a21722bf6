import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openSite, type TestMember, type TestSite } from '../test/harness';
import { castOf, scenes, stage, type Cast } from '../test/scenes';

/** What a page offers is what is taken when somebody presses it: `viewerCan…` and the mutation are asked about the same. */

let site: TestSite;
let cast: Cast;

beforeAll(async () => {
  site = await openSite();
  cast = await castOf(site);
});
afterAll(() => site.close());

const flags = `query ($id: ID!) { post(id: $id) {
  id viewerCanVote viewerCanEdit viewerCanWithdraw viewerCanReport viewerCanReply
  ... on Dilemma { viewerCanAnswer viewerCanComment } ... on Answer { viewerCanMarkHelped } } }`;

const acts: Record<string, { mutation: string; values: (id: string) => object }> = {
  viewerCanVote: {
    mutation: 'mutation ($input: CastVoteInput!) { castVote(input: $input) { id } }',
    values: (postId) => ({ input: { postId, value: 'UP' } }),
  },
  viewerCanEdit: {
    mutation: 'mutation ($input: EditPostInput!) { editPost(input: $input) { id } }',
    values: (postId) => ({ input: { postId, body: 'More words' } }),
  },
  viewerCanWithdraw: {
    mutation: 'mutation ($id: ID!) { withdrawPost(postId: $id) { id } }',
    values: (id) => ({ id }),
  },
  viewerCanReport: {
    mutation: 'mutation ($input: ReportPostInput!) { reportPost(input: $input) }',
    values: (postId) => ({ input: { postId, reason: 'ILLEGAL' } }),
  },
  viewerCanReply: {
    mutation: 'mutation ($input: PostCommentInput!) { postComment(input: $input) { __typename } }',
    values: (parentId) => ({ input: { parentId, body: `Under ${parentId}` } }),
  },
  viewerCanAnswer: {
    mutation: 'mutation ($input: AnswerDilemmaInput!) { answerDilemma(input: $input) { __typename } }',
    values: (dilemmaId) => ({ input: { dilemmaId, body: `To ${dilemmaId}` } }),
  },
  viewerCanMarkHelped: {
    mutation: 'mutation ($id: ID!) { markHelped(answerId: $id, helped: true) { id } }',
    values: (id) => ({ id }),
  },
};

async function offered(by: TestMember | null, id: string, flag: string): Promise<boolean> {
  const { post } = await site.as(by).get(flags, { id });
  return post?.[flag] ?? false;
}

async function answerTo(by: TestMember | null, id: string, flag: string): Promise<string> {
  const { mutation, values } = acts[flag]!;
  const { errors } = await site.as(by).run(mutation, values(id));
  if (!errors) return 'taken';
  const { code, reason = code } = errors[0]!.extensions;
  return refusals.includes(code) && !toldLater.includes(reason) ? 'refused' : reason;
}

/** So few at a time as the gate of votes and comments has time for on a slow machine. */
const together = 4;

async function each<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>) {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += together)
    results.push(...(await Promise.all(items.slice(at, at + together).map(work))));
  return results;
}

const refusals = ['UNAUTHENTICATED', 'NOT_FOUND', 'FORBIDDEN', 'CONFLICT'];
/** What a row does not know of the viewer: looking it up for every row of a list would cost more than it tells. */
const toldLater = ['ALREADY_REPORTED', 'REPORT_AFTER_REPLY'];

it.each(Object.keys(acts))('%s says what the mutation then answers', (flag) =>
  fc.assert(
    fc.asyncProperty(fc.array(scenes, { minLength: 60, maxLength: 60 }), async (generated) => {
      const kind = { viewerCanAnswer: 'dilemma', viewerCanMarkHelped: 'answer' }[flag];
      const staged = await stage(
        site,
        generated.map((scene) => ({ ...scene, ...(kind && { kind: kind as 'dilemma' | 'answer' }) })),
        cast,
      );
      const promised = await each(staged, ({ id, asker }) => offered(asker, id, flag));
      const answers = await each(staged, ({ id, asker }) => answerTo(asker, id, flag));
      const told = staged.map((scene, at) => ({ scene, promised: promised[at]!, answer: answers[at]! }));
      const expected = (answer: string) => answer === 'taken' || toldLater.includes(answer);
      expect(told.filter(({ promised, answer }) => promised !== expected(answer))).toEqual([]);
      expect(answers.filter((answer) => answer !== 'refused' && !expected(answer))).toEqual([]);
    }),
    { numRuns: 1, endOnFailure: true },
  ),
);
