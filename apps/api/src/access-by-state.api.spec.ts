import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { cells, expected, others, roles, rules, statusesOf, type Cell } from '../test/access-rules';
import { openSite, type TestMember, type TestSite } from '../test/harness';
import { castOf, stage, type Cast, type Scene, type Staged } from '../test/scenes';

let site: TestSite;
let cast: Cast;
/** The token of nobody any more. */
let expired: TestMember;

beforeAll(async () => {
  site = await openSite();
  cast = await castOf(site);
  expired = await site.member();
  await site.sql(`UPDATE sessions SET expires_at = now() - interval '1 second' WHERE member_id = $1`, [
    expired.id,
  ]);
}, 120_000);
afterAll(() => site.close());

function sceneOf(cell: Cell): Scene {
  const { post, letter } = statusesOf(cell);
  const by = cell.owner === 'other' ? 'somebody' : 'viewer';
  return {
    ...{ kind: cell.kind, status: post, letterStatus: letter, locked: cell.state === 'locked' },
    ...{ numbered: true, letterBy: by, by, sealed: cell.owner === 'sealed', answered: null, review: null },
    viewer: cell.role === 'expired' ? 'member' : cell.role,
    minutesOld: 5,
  };
}

const id = '($id: ID!)';
const input = (name: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`;

/** In this order: what changes a post comes after what only looks at it. */
const asking: Readonly<
  Record<string, (scene: Staged, number: number) => [document: string, variables: object]>
> = {
  node: (scene) => [`query ${id} { node(id: $id) { ... on Post { body } } }`, scene],
  post: (scene) => [`query ${id} { post(id: $id) { body } }`, scene],
  dilemma: (scene, number) => ['query ($number: Int!) { dilemma(number: $number) { id body } }', { number }],
  castVote: (scene) => [
    input('castVote', 'CastVoteInput', '{ id }'),
    { input: { postId: scene.id, value: 'UP' } },
  ],
  reportPost: (scene) => [
    input('reportPost', 'ReportPostInput', ''),
    { input: { postId: scene.id, reason: 'SPAM' } },
  ],
  markHelped: (scene) => [`mutation ${id} { markHelped(answerId: $id, helped: true) { id } }`, scene],
  answerDilemma: (scene) => [
    input('answerDilemma', 'AnswerDilemmaInput', '{ __typename }'),
    { input: { dilemmaId: scene.id, body: `Answer ${scene.id}` } },
  ],
  postComment: (scene) => [
    input('postComment', 'PostCommentInput', '{ __typename }'),
    { input: { parentId: scene.id, body: `Comment ${scene.id}` } },
  ],
  editPost: (scene) => [
    input('editPost', 'EditPostInput', '{ id }'),
    { input: { postId: scene.id, body: `Edited ${scene.id}` } },
  ],
  redactPost: (scene) => [
    input('redactPost', 'RedactPostInput', '{ post { id } }'),
    { input: { postId: scene.id, passages: ['words that stand nowhere'] } },
  ],
  moveDilemma: (scene) => [
    input('moveDilemma', 'MoveDilemmaInput', '{ dilemma { id } }'),
    { input: { dilemmaId: scene.id, topicSlug: 'nowhere' } },
  ],
  withdrawPost: (scene) => [`mutation ${id} { withdrawPost(postId: $id) { id } }`, scene],
};

async function outcomeOf(operation: string, scene: Staged, asker: TestMember | null): Promise<string> {
  // Of a reply its letter would be asked for, which is another post.
  const number = scene.kind === 'dilemma' ? await numberOf(scene) : 0;
  const [document, variables] = asking[operation]!(scene, number);
  const { data, errors } = await site.as(asker).run(document, variables);
  if (errors) return errors[0]!.extensions.code;
  const found = data?.[operation];
  if (found === null) return 'NOTHING';
  return found.body === '' ? 'TOMBSTONE' : 'OK';
}

async function numberOf({ id }: Staged): Promise<number> {
  const [row] = await site.sql<{ number: number }>('SELECT number FROM posts WHERE id = $1', [id]);
  return row!.number;
}

describe('the table of what may be done with a post', () => {
  it('has every operation of the schema', () => {
    const { schema } = site.app.get(GraphQLSchemaHost);
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect([...Object.keys(rules), ...others].sort()).toEqual(operations.sort());
    expect(Object.keys(asking).sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(roles)(
    'says what a %s is told, whatever state the post is in and whosever it is',
    async (role) => {
      const wanted = cells.filter((cell) => cell.role === role);
      const staged = await stage(site, wanted.map(sceneOf), cast);
      const asker = role === 'guest' ? null : role === 'expired' ? expired : cast.members[role];
      const told: string[] = [];
      const rule: string[] = [];
      for (const [at, cell] of wanted.entries()) {
        for (const operation of Object.keys(asking)) {
          const name = `${operation} of ${cell.owner} ${cell.kind}, ${cell.state}`;
          told.push(`${name}: ${await outcomeOf(operation, staged[at]!, asker)}`);
          rule.push(`${name}: ${expected(operation, cell)}`);
        }
      }
      expect(told).toEqual(rule);
    },
    120_000,
  );
});
