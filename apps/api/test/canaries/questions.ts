import type { GraphQLSchema } from 'graphql';
import { plantedWords } from './canaries';
import { allFields, selectionOf } from './documents';
import type { World } from './world';

/** A request to GraphQL: one document, asked with each of these variables. */
export interface Question {
  /** `Query.dilemma`, `Mutation.castVote`. */
  operation: string;
  document: string;
  variables: object[];
}

/** What operations are asked with. An operation that is not here fails the harness. */
interface Asking {
  /** How deep what it returns is followed, once each; what answers nothing because of one field answers for the others. */
  depths?: number[];
  /** As in `$id: ID!`; none for an operation without arguments. */
  takes?: string;
  /** As in `id: $id`. */
  gives?: string;
  variables?: (world: World) => object[];
}

const page = 'first: 50';
const none = '0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa';
const ids = (world: World) => [...world.posts, none, 'no id'].map((id) => ({ id }));
/** What people might look for: words of what is hidden. What is found with one shows the others. */
const hiddenWords = plantedWords
  .filter(({ columns, name }) => columns.includes('posts.search') || name.endsWith('held title'))
  .flatMap(({ words }) => words);

const queries: Readonly<Record<string, Asking>> = {
  viewer: {},
  topics: {},
  refusals: {},
  unservedLetters: {},
  unmaskingProposals: {},
  checkText: {
    takes: '$body: String!, $kind: PostKind!',
    gives: 'body: $body, kind: $kind',
    variables: () => ['key', ...hiddenWords].map((body) => ({ body, kind: 'DILEMMA' })),
  },
  helpLines: { takes: '$country: String', gives: 'country: $country', variables: () => [{ country: 'GB' }] },
  helpLineCountries: {},
  suspensionProposals: {},
  reversals: {},
  node: {
    depths: [2],
    takes: '$id: ID!',
    gives: 'id: $id',
    variables: ({ nodes }) => [...nodes, none, ''].map((id) => ({ id })),
  },
  post: {
    depths: [0, 4],
    takes: '$id: ID!',
    gives: 'id: $id',
    variables: ids,
  },
  dilemma: {
    takes: '$number: Int!',
    gives: 'number: $number',
    variables: ({ letters }) => [...Object.values(letters), { number: 0 }, { number: 99_999 }],
  },
  dilemmas: {
    takes: '$sort: DilemmaSort!, $topic: String, $after: String',
    gives: `sort: $sort, topic: $topic, after: $after, ${page}`,
    variables: () => [
      ...['NEEDS_ANSWER', 'HOT', 'NEW', 'TOP'].map((sort) => ({ sort })),
      { sort: 'NEW', topic: 'family' },
      { sort: 'NEW', after: 'bad' },
    ],
  },
  article: {
    takes: '$slug: String!',
    gives: 'slug: $slug',
    variables: ({ article }) => [article, { slug: 'none' }],
  },
  articles: { gives: page },
  member: {
    takes: '$handle: String!',
    gives: 'handle: $handle',
    variables: ({ handles }) => [...handles, 'nobody', ''].map((handle) => ({ handle })),
  },
  moderationLog: { gives: page },
  reviewQueue: {
    takes: '$state: ReviewState!',
    gives: `state: $state, ${page}`,
    variables: () => ['OPEN', 'CLAIMED', 'DECIDED'].map((state) => ({ state })),
  },
  reviewItem: {
    takes: '$id: ID!',
    gives: 'id: $id',
    variables: ({ reviewItems, letters }) => [...reviewItems, none, letters.held!.id].map((id) => ({ id })),
  },
  search: {
    takes: '$text: String!',
    gives: `text: $text, ${page}`,
    variables: () => ['key', 'sister', '"', ...hiddenWords].map((text) => ({ text })),
  },
  suggestArticles: draft(),
  similarDilemmas: draft(),
};

function draft(): Asking {
  return {
    takes: '$title: String!, $body: String!',
    gives: 'title: $title, body: $body, first: 20',
    variables: () => [
      { title: 'The neighbour and the key', body: 'My neighbour has a key. My sister reads my letters.' },
      {
        title: '',
        body: hiddenWords.join(' '),
      },
    ],
  };
}

const input = (type: string, values: (world: World) => object[]): Asking => ({
  depths: [2],
  takes: `$input: ${type}!`,
  gives: 'input: $input',
  variables: (world) => values(world).map((each) => ({ input: each })),
});

const eachPost = (more: object) => (world: World) => world.posts.map((postId) => ({ postId, ...more }));

/**
 * Each is tried on everything, by everybody, after all queries, in this order: what takes words away comes last.
 * Nothing makes public what is hidden: that would be allowed.
 */
const mutations: Readonly<Record<string, Asking>> = {
  signUp: input('SignUpInput', () => [
    { email: 'no address', password: 'long enough', handle: 'x' },
    { email: 'anna@example.test', password: 'long enough', handle: 'anna' },
  ]),
  signIn: input('SignInInput', () => [{ email: 'anna@example.test', password: 'not hers' }]),
  postDilemma: input('PostDilemmaInput', () => [{ title: 'No', body: 'No', topic: 'none' }]),
  answerDilemma: input('AnswerDilemmaInput', ({ posts }) =>
    posts.map((dilemmaId, at) => ({ dilemmaId, body: `I would wait, ${at}.` })),
  ),
  postComment: input('PostCommentInput', ({ posts }) =>
    posts.map((parentId, at) => ({ parentId, body: `I would wait, too, ${at}.` })),
  ),
  castVote: input('CastVoteInput', eachPost({ value: 'UP' })),
  markHelped: {
    depths: [2],
    takes: '$id: ID!',
    gives: 'answerId: $id, helped: true',
    variables: ids,
  },
  markHelpful: input('MarkHelpfulInput', ({ article }) => [{ articleId: article.id }, { articleId: none }]),
  openSuggestion: input('OpenSuggestionInput', ({ article }) => [
    { articleId: article.id },
    { articleId: none },
  ]),
  publishArticle: input('PublishArticleInput', () => [
    { title: 'No', summary: 'No', body: 'No', topics: [] },
  ]),
  reportPost: input('ReportPostInput', eachPost({ reason: 'OTHER' })),
  claimReview: {
    depths: [2],
    takes: '$id: ID!',
    gives: 'reviewItemId: $id',
    variables: ({ reviewItems }) => [...reviewItems, none].map((id) => ({ id })),
  },
  decideReview: input('DecideReviewInput', ({ reviewItems }) =>
    [...reviewItems, none].map((reviewItemId) => ({
      reviewItemId,
      kind: 'REMOVE',
      reason: 'OTHER',
      explanation: 'No',
    })),
  ),
  appeal: input('AppealInput', ({ nodes }) =>
    [...nodes, none].map((decisionId) => ({ decisionId, text: 'No' })),
  ),
  decideAppeal: input('DecideAppealInput', ({ nodes }) =>
    [...nodes, none].map((appealId) => ({ appealId, uphold: true, text: 'No' })),
  ),
  acknowledgeWarning: input('AcknowledgeWarningInput', ({ nodes }) =>
    [...nodes, none].map((decisionId) => ({ decisionId })),
  ),
  liftSuspension: input('LiftSuspensionInput', ({ posts }) =>
    [...posts, none].map((postId) => ({ postId, text: 'No' })),
  ),
  proposeSuspension: input('ProposeSuspensionInput', ({ reviewItems }) =>
    [...reviewItems, none].map((reviewItemId) => ({
      ...{ reviewItemId, reason: 'OTHER', explanation: 'No', suspendUntil: '2099-01-01T00:00:00.000Z' },
    })),
  ),
  confirmSuspension: input('ConfirmSuspensionInput', ({ nodes }) =>
    [...nodes, none].map((proposalId) => ({ proposalId })),
  ),
  proposeUnmasking: input('ProposeUnmaskingInput', eachPost({ reason: 'No' })),
  confirmUnmasking: input('ConfirmUnmaskingInput', ({ letters }) => [
    { proposalId: none },
    { proposalId: letters.sealed!.id },
  ]),
  editPost: input('EditPostInput', eachPost({ body: 'Other words.' })),
  redactPost: input(
    'RedactPostInput',
    eachPost({ passages: ['no such words'], reason: 'OTHER', explanation: 'No' }),
  ),
  moveDilemma: input('MoveDilemmaInput', ({ posts }) =>
    posts.map((dilemmaId) => ({ dilemmaId, topicSlug: 'nowhere' })),
  ),
  withdrawPost: {
    depths: [2],
    takes: '$id: ID!',
    gives: 'postId: $id',
    variables: ids,
  },
  signOut: {},
};

/** Fields below the operations that take arguments: the longest page that may be asked for in a list of lists. */
const argumentsOf = {
  'Dilemma.comments': 'first: 100, sort: BEST',
  'Answer.comments': 'first: 20',
};
const lists = new Set([
  ...['Dilemma.comments', 'Dilemma.answers', 'Answer.comments'],
  ...['Dilemma.suggestedArticles', 'Dilemma.similarDilemmas'],
]);
const usualDepth = 6;

/** Every operation with everything that can be asked of what it returns. Throws where one is not listed above. */
export function questionsOf(
  schema: GraphQLSchema,
  world: World,
): { queries: Question[]; mutations: Question[] } {
  const seen = new Set<string>();
  const selecting = { schema, argumentsOf, lists, onField: (name: string) => void seen.add(name) };
  const ofRoot = (kind: 'Query' | 'Mutation', listed: Readonly<Record<string, Asking>>) => {
    const fields = (kind === 'Query' ? schema.getQueryType() : schema.getMutationType())!.getFields();
    const unknown = [...Object.keys(fields), ...Object.keys(listed)].filter(
      (name) => !(name in fields && name in listed),
    );
    if (unknown.length > 0)
      throw new Error(`Say what to ask of ${unknown.join(', ')}: see ${import.meta.filename}`);
    return Object.entries(listed).flatMap(([name, { takes, gives, variables, depths = [usualDepth] }]) =>
      depths.map((depth) => {
        const selection = selectionOf(fields[name]!.type, { ...selecting, depth });
        const document = `${kind.toLowerCase()}${takes ? `(${takes})` : ''} { ${name}${gives ? `(${gives})` : ''} ${selection} }`;
        return { operation: `${kind}.${name}`, document, variables: variables?.(world) ?? [{}] };
      }),
    );
  };
  const questions = { queries: ofRoot('Query', queries), mutations: ofRoot('Mutation', mutations) };
  const missed = allFields(schema).filter((name) => !seen.has(name));
  if (missed.length > 0) throw new Error(`Nothing leads to ${missed.join(', ')}.`);
  return questions;
}
