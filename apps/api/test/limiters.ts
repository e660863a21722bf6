import {
  DAILY_HELPFUL_MARKS,
  DAILY_REPORTS,
  DAILY_VOTES_ON_ONE_AUTHOR,
  EDITS_OF_POST,
  NEW_MEMBER_DAILY_LIMITS,
} from '@quandary/rules';
import type { TestMember, TestSite } from './harness';
import { threeLinks } from './moderating';
import {
  countOf,
  literal,
  manyArticles,
  manyPosts,
  report,
  reportsOf,
  tried,
  word,
  type Attempt,
  type Limiter,
} from './trying';

const comment = (by: TestMember, parentId: string, body: string): Attempt => ({
  by,
  field: `postComment(input: ${literal({ parentId, body })}) { __typename }`,
});
const letter = (by: TestMember, more: object): Attempt => ({
  by,
  field: `postDilemma(input: ${literal({ title: 'A letter', topic: 'family', ...more })}) { __typename }`,
});

const postsOf =
  (site: TestSite, { id }: TestMember) =>
  () =>
    countOf(site, 'posts WHERE author_id = $1', [id]);
const sealedOf = (site: TestSite, pattern: string) => () =>
  countOf(site, 'pen_names WHERE name LIKE $1', [pattern]);
const votesOf =
  (site: TestSite, { id }: TestMember) =>
  () =>
    countOf(site, 'votes WHERE member_id = $1 AND value <> 0', [id]);
export const dailyLimiters: Limiter[] = [
  {
    name: 'comments in a heated branch',
    most: 1,
    reason: 'COOLING',
    async prepare(site) {
      const by = await site.member();
      const { id: postId } = await site.comment(
        await site.member(),
        (await manyPosts(site, { many: 1 }))[0]!,
      );
      await site.as(await site.member()).get(`mutation { ${report(null, postId, 'SPAM').field} }`);
      return { attempt: (at) => comment(by, postId, `Comment ${at}`), kept: postsOf(site, by) };
    },
  },
  {
    name: 'comments a day',
    most: NEW_MEMBER_DAILY_LIMITS.comments,
    reason: 'DAILY_LIMIT_OF_COMMENTS',
    async prepare(site) {
      const by = await site.member({ daysOld: 0 });
      const posts = await manyPosts(site, { many: 2 });
      return { attempt: (at) => comment(by, posts[at % 2]!, `Comment ${at}`), kept: postsOf(site, by) };
    },
  },
  {
    name: 'comments a day, of which all are held',
    most: NEW_MEMBER_DAILY_LIMITS.comments,
    reason: 'DAILY_LIMIT_OF_COMMENTS',
    async prepare(site) {
      const by = await site.member({ daysOld: 0 });
      const posts = await manyPosts(site, { many: 2 });
      return { attempt: (at) => comment(by, posts[at % 2]!, `${at} ${threeLinks}`), kept: postsOf(site, by) };
    },
  },
  {
    name: 'letters a day',
    most: NEW_MEMBER_DAILY_LIMITS.dilemmas,
    reason: 'DAILY_LIMIT_OF_LETTERS',
    async prepare(site) {
      const by = await site.member({ daysOld: 0 });
      return { attempt: (at) => letter(by, { body: `Letter ${at}` }), kept: postsOf(site, by) };
    },
  },
  {
    name: 'sealed letters a day',
    most: NEW_MEMBER_DAILY_LIMITS.dilemmas,
    reason: 'DAILY_LIMIT_OF_LETTERS',
    async prepare(site) {
      const by = await site.member({ daysOld: 0 });
      const pen = `Pen of ${by.handle}`;
      return {
        attempt: (at) => letter(by, { body: `Letter ${at}`, penName: `${pen}, ${at}` }),
        kept: sealedOf(site, `${pen},%`),
      };
    },
  },
  {
    name: 'identical comments',
    most: 1,
    reason: 'SAME_TEXT',
    async prepare(site) {
      const by = await site.member();
      const posts = await manyPosts(site, { many: 5 });
      return { attempt: (at) => comment(by, posts[at % 5]!, 'The same words.'), kept: postsOf(site, by) };
    },
  },
  {
    name: 'identical letters',
    most: 1,
    reason: 'SAME_TEXT',
    async prepare(site) {
      const by = await site.member();
      return { attempt: () => letter(by, { body: 'The same words.' }), kept: postsOf(site, by) };
    },
  },
  {
    name: 'edits of one post a day',
    most: EDITS_OF_POST.most,
    reason: 'DAILY_LIMIT_OF_EDITS_OF_POST',
    async prepare(site) {
      const by = await site.member();
      const [postId] = (await manyPosts(site, { many: 1, by })) as [string];
      return {
        attempt: (at) => ({
          by,
          field: `editPost(input: ${literal({ postId, body: `Text ${at}` })}) { id }`,
        }),
        kept: () => countOf(site, 'revisions WHERE post_id = $1', [postId]),
      };
    },
  },
  {
    name: 'votes a day',
    most: NEW_MEMBER_DAILY_LIMITS.votes,
    reason: 'DAILY_LIMIT_OF_VOTES',
    async prepare(site) {
      const by = await site.member({ daysOld: 0 });
      const posts = await manyPosts(site, { many: tried });
      return { attempt: (at) => vote(by, posts[at]!), kept: votesOf(site, by) };
    },
  },
  {
    name: 'votes on one author',
    most: DAILY_VOTES_ON_ONE_AUTHOR,
    reason: 'DAILY_LIMIT_OF_VOTES_ON_AUTHOR',
    async prepare(site) {
      const by = await site.member({ daysOld: 0 });
      const posts = await manyPosts(site, { many: tried, by: await site.member() });
      return { attempt: (at) => vote(by, posts[at]!), kept: votesOf(site, by) };
    },
  },
  {
    name: 'reports of a member',
    most: DAILY_REPORTS,
    reason: 'DAILY_LIMIT_OF_REPORTS',
    async prepare(site) {
      const by = await site.member();
      const posts = await manyPosts(site, { many: tried });
      return { attempt: (at) => report(by, posts[at]!, 'SPAM'), kept: reportsOf(site, posts) };
    },
  },
  {
    name: 'articles that helped',
    most: DAILY_HELPFUL_MARKS,
    reason: 'DAILY_LIMIT_OF_ARTICLES',
    async prepare(site) {
      const by = await site.member();
      const ids = await manyArticles(site, tried);
      return {
        attempt: (at) => ({
          by,
          field: `markHelpful(input: ${literal({ articleId: ids[at]! })}) { __typename }`,
        }),
        kept: async () => {
          const [row] = await site.sql<{ many: number }>(
            'SELECT sum(helpful)::integer AS many FROM article_signals WHERE article_id = ANY($1)',
            [ids],
          );
          return row!.many;
        },
      };
    },
  },
];

const vote = (by: TestMember, postId: string): Attempt => ({
  by,
  field: `castVote(input: ${literal({ postId, value: word('UP') })}) { id }`,
});
