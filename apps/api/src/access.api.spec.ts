import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { decisionRows } from '../test/access-of-decisions';
import {
  everybody,
  IN,
  input,
  kinds,
  NO,
  OK,
  onlyAdmin,
  onlyAuthor,
  onlyStaff,
  query,
  signedIn,
  type Row,
  type Scene,
} from '../test/access-table';
import { openSite, type TestSite } from '../test/harness';

const table: Row[] = [
  { operation: 'viewer', run: query('viewer { email }'), expect: everybody },
  {
    operation: 'node',
    run: ({ letter }) => ({ document: `{ node(id: "${letter.id}") { id } }` }),
    expect: everybody,
  },
  { operation: 'refusals', run: query('refusals { reason code }'), expect: everybody },
  { operation: 'helpLines', run: query('helpLines(country: "GB") { name }'), expect: everybody },
  { operation: 'helpLineCountries', run: query('helpLineCountries'), expect: everybody },
  { operation: 'checkText', run: query('checkText(body: "x", kind: COMMENT) { crisis }'), expect: everybody },
  { operation: 'topics', run: query('topics { slug }'), expect: everybody },
  { operation: 'member', run: query('member(handle: "nobody") { handle }'), expect: everybody },
  {
    operation: 'post',
    run: ({ letter }) => ({ document: `{ post(id: "${letter.id}") { id } }` }),
    expect: everybody,
  },
  {
    operation: 'dilemma',
    run: ({ letter }) => ({ document: `{ dilemma(number: ${letter.number}) { id } }` }),
    expect: everybody,
  },
  { operation: 'dilemmas', run: query('dilemmas { edges { node { id } } }'), expect: everybody },
  { operation: 'article', run: query('article(slug: "none") { id }'), expect: everybody },
  { operation: 'articles', run: query('articles { edges { node { id } } }'), expect: everybody },
  { operation: 'search', run: query('search(text: "mother") { edges { cursor } }'), expect: everybody },
  {
    operation: 'suggestArticles',
    run: query('suggestArticles(title: "a", body: "b") { score }'),
    expect: everybody,
  },
  {
    operation: 'similarDilemmas',
    run: query('similarDilemmas(title: "a", body: "b") { score }'),
    expect: everybody,
  },
  {
    operation: 'unservedLetters',
    run: query('unservedLetters { unserved }'),
    expect: [IN, NO, NO, OK, OK, OK],
  },
  { operation: 'moderationLog', run: query('moderationLog { edges { node { act } } }'), expect: everybody },
  { operation: 'reviewQueue', run: query('reviewQueue { edges { node { id } } }'), expect: onlyStaff },
  {
    operation: 'reviewItem',
    run: ({ itemId }) => ({ document: `{ reviewItem(id: "${itemId}") { id } }` }),
    expect: onlyStaff,
  },
  {
    operation: 'signUp',
    run: ({ once }) =>
      input('signUp', 'SignUpInput', '{ email }', {
        email: `${once}@example.test`,
        password: 'long enough',
        handle: once,
      }),
    expect: everybody,
  },
  {
    operation: 'signIn',
    run: () =>
      input('signIn', 'SignInInput', '{ email }', { email: 'nobody@example.test', password: 'wrong' }),
    expect: ['INVALID', 'INVALID', 'INVALID', 'INVALID', 'INVALID', 'INVALID'],
  },
  {
    operation: 'postDilemma',
    run: ({ once }) =>
      input('postDilemma', 'PostDilemmaInput', '{ __typename }', {
        title: once,
        body: once,
        topic: 'family',
      }),
    expect: signedIn,
  },
  {
    operation: 'answerDilemma',
    run: ({ letter, once }) =>
      input('answerDilemma', 'AnswerDilemmaInput', '{ __typename }', { dilemmaId: letter.id, body: once }),
    expect: [IN, NO, NO, OK, NO, NO],
  },
  {
    operation: 'postComment',
    run: ({ letter, once }) =>
      input('postComment', 'PostCommentInput', '{ __typename }', { parentId: letter.id, body: once }),
    expect: signedIn,
  },
  {
    operation: 'editPost',
    run: ({ comment, once }) =>
      input('editPost', 'EditPostInput', '{ id }', { postId: comment.id, body: once }),
    expect: onlyAuthor,
  },
  {
    operation: 'withdrawPost',
    run: ({ comment }) => ({ document: `mutation { withdrawPost(postId: "${comment.id}") { id } }` }),
    expect: onlyAuthor,
  },
  {
    operation: 'redactPost',
    run: ({ comment }) =>
      input('redactPost', 'RedactPostInput', '{ post { id } }', {
        postId: comment.id,
        passages: ['Comment'],
      }),
    expect: [IN, NO, OK, NO, 'INVALID', 'INVALID'],
  },
  {
    operation: 'moveDilemma',
    run: ({ letter }) =>
      input('moveDilemma', 'MoveDilemmaInput', '{ dilemma { id } }', {
        dilemmaId: letter.id,
        topicSlug: 'love',
      }),
    expect: onlyStaff,
  },
  {
    operation: 'castVote',
    run: ({ comment }) => input('castVote', 'CastVoteInput', '{ id }', { postId: comment.id, value: 'UP' }),
    expect: [IN, OK, NO, OK, OK, OK],
  },
  {
    operation: 'markHelped',
    run: ({ answer }) => ({
      document: `mutation { markHelped(answerId: "${answer.id}", helped: true) { helped } }`,
    }),
    expect: onlyAuthor,
  },
  {
    operation: 'reportPost',
    run: ({ comment }) => input('reportPost', 'ReportPostInput', '', { postId: comment.id, reason: 'SPAM' }),
    expect: [NO, OK, NO, OK, OK, OK],
  },
  {
    operation: 'claimReview',
    run: ({ itemId }) => ({ document: `mutation { claimReview(reviewItemId: "${itemId}") { state } }` }),
    expect: onlyStaff,
  },
  {
    operation: 'decideReview',
    run: ({ itemId }) =>
      input('decideReview', 'DecideReviewInput', '{ id }', {
        reviewItemId: itemId,
        kind: 'KEEP',
        explanation: 'Nothing is wrong with it.',
      }),
    expect: onlyStaff,
  },
  {
    operation: 'publishArticle',
    run: ({ once }) =>
      input('publishArticle', 'PublishArticleInput', '{ slug }', {
        title: once,
        summary: once,
        body: once,
        topics: ['family'],
      }),
    expect: [IN, NO, NO, OK, NO, OK],
  },
  {
    operation: 'openSuggestion',
    run: ({ article }) => ({
      document: `mutation { openSuggestion(input: { articleId: "${article.id}" }) { __typename } }`,
    }),
    expect: signedIn,
  },
  {
    operation: 'markHelpful',
    run: ({ article }) => ({
      document: `mutation { markHelpful(input: { articleId: "${article.id}" }) { __typename } }`,
    }),
    expect: [IN, OK, NO, OK, OK, OK],
  },
  ...decisionRows,
  { operation: 'unmaskingProposals', run: query('unmaskingProposals { id }'), expect: onlyAdmin },
  {
    operation: 'proposeUnmasking',
    run: ({ comment, once }) =>
      input('proposeUnmasking', 'ProposeUnmaskingInput', '{ proposal { id } }', {
        postId: comment.id,
        reason: once,
      }),
    expect: [IN, NO, NO, NO, NO, 'CONFLICT'],
  },
  {
    operation: 'confirmUnmasking',
    run: ({ comment }) =>
      input('confirmUnmasking', 'ConfirmUnmaskingInput', '{ proposal { id } }', { proposalId: comment.id }),
    expect: [IN, NO, NO, NO, NO, 'NOT_FOUND'],
  },
  { operation: 'signOut', run: () => ({ document: 'mutation { signOut }' }), expect: signedIn },
];

let site: TestSite;
let made = 0;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Strangers who never met: each question gets its own, so that no answer depends on another. */
async function scene(): Promise<Scene> {
  const [author, reporter, otherCoach] = await Promise.all([
    site.member(),
    site.member(),
    site.member({ coach: ['family'] }),
  ]);
  const viewers = {
    guest: null,
    member: await site.member(),
    author,
    coach: await site.member({ coach: ['family'] }),
    moderator: await site.member({ roles: ['moderator'] }),
    admin: await site.member({ roles: ['admin'] }),
  };
  const letter = await site.letter(author);
  const answer = await site.answer(otherCoach, letter.id);
  const comment = await site.comment(author, letter.id);
  await site.as(reporter).get(`mutation ($input: ReportPostInput!) { reportPost(input: $input) }`, {
    input: { postId: answer.id, reason: 'OTHER' },
  });
  const [item] = await site.sql<{ id: string }>('SELECT id FROM review_items WHERE post_id = $1', [
    answer.id,
  ]);
  const once = `once${++made}`;
  const [article] = await site.sql<{ id: string }>(
    `INSERT INTO articles (slug, title, summary, body, body_html, author_id) VALUES ($1, $1, $1, $1, $1, $2) RETURNING id`,
    [`by-${once}`, author.id],
  );
  return { viewers, letter, answer, comment, article: article!, itemId: item!.id, once };
}

describe('the street door', () => {
  it('has a line in this table for every operation of the schema', () => {
    const { schema } = site.app.get(GraphQLSchemaHost);
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(table.map((row) => row.operation).sort()).toEqual(operations.sort());
  });

  it.each(table.flatMap((row) => kinds.map((kind, at) => ({ ...row, kind, expected: row.expect[at]! }))))(
    '$operation, asked by a $kind: $expected',
    async ({ run, kind, expected }) => {
      const stage = await scene();
      const { document, variables } = run(stage);
      const { errors } = await site.as(stage.viewers[kind]).run(document, variables);
      expect(errors?.[0]?.extensions.code ?? OK).toBe(expected);
    },
  );
});

describe('a suspended member', () => {
  it('reads, signs out and takes own words back, and does nothing else', async () => {
    const { viewers, letter, comment } = await scene();
    await site.sql(`UPDATE members SET suspended_until = now() + interval '1 day' WHERE id = $1`, [
      viewers.author!.id,
    ]);
    const as = site.as(viewers.author);
    const post = await as.run(
      `mutation ($input: PostCommentInput!) { postComment(input: $input) { __typename } }`,
      { input: { parentId: letter.id, body: 'x' } },
    );
    expect(post.errors?.[0]?.extensions.code).toBe(NO);
    expect(
      (await as.get(`mutation { withdrawPost(postId: "${comment.id}") { status } }`)).withdrawPost.status,
    ).toBe('WITHDRAWN');
  });
});
