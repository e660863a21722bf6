import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType } from 'graphql';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { moderating } from '../../test/moderating';

const node = `query ($id: ID!) { node(id: $id) { __typename id ... on Post { status body author { name member { id } } } } }`;

let site: TestSite;
let act: ReturnType<typeof moderating>;
let writer: TestMember;
let stranger: TestMember;
let moderator: TestMember;

beforeAll(async () => {
  site = await openSite();
  act = moderating(site);
  [writer, stranger, moderator] = await Promise.all([
    site.member(),
    site.member(),
    site.member({ roles: ['moderator'] }),
  ]);
});
afterAll(() => site.close());

const found = async (by: TestMember | null, id: string) => (await site.as(by).get(node, { id })).node;
const idOf = async (sql: string, ...values: unknown[]) =>
  (await site.sql<{ id: string }>(sql, values))[0]!.id;

/** One of everything that has an id, and of what type it is. */
async function everything() {
  const letter = await site.letter(writer);
  const answer = await site.answer(await site.member({ coach: ['family'] }), letter.id);
  const comment = await site.comment(writer, letter.id);
  await act.report(stranger, comment.id);
  const item = await act.itemOf(comment.id);
  await act.claim(moderator, item);
  await act.decide(moderator, item, 'REMOVE', { reason: 'SPAM' });
  return {
    Dilemma: letter.id,
    Answer: answer.id,
    Comment: comment.id,
    Member: await idOf('SELECT id FROM members WHERE handle = $1', writer.handle),
    Article: await idOf(
      `INSERT INTO articles (slug, title, summary, body, body_html, author_id)
       SELECT 'a', 'a', 'a', 'a', 'a', id FROM members WHERE handle = $1 RETURNING id`,
      writer.handle,
    ),
    ReviewItem: item,
    Decision: await idOf('SELECT id FROM decisions WHERE review_item_id = $1', item),
    LogEntry: await idOf('SELECT id FROM log_entries WHERE post_id = $1 AND act = $2', comment.id, 'remove'),
  };
}

describe('a node', () => {
  it('is everything of the schema that has an id', () => {
    const types = Object.values(site.app.get(GraphQLSchemaHost).schema.getTypeMap()).filter(isObjectType);
    const without = types.filter(
      (type) => type.getFields().id && !type.getInterfaces().some(({ name }) => name === 'Node'),
    );
    // Who wrote an appeal or a report reads it with their own, and staff with the review; proposals are read as whole lists.
    expect(without.map(({ name }) => name)).toEqual([
      'Appeal',
      'Report',
      'SuspensionProposal',
      'UnmaskingProposal',
    ]);
  });

  it('is found by its id, as its type, by whoever may see it', async () => {
    const ids = await everything();
    for (const [type, id] of Object.entries(ids))
      expect(await found(moderator, id)).toMatchObject({ __typename: type, id });

    const open = ['Dilemma', 'Answer', 'Comment', 'Member', 'Article', 'LogEntry'];
    for (const [type, id] of Object.entries(ids))
      for (const by of [null, stranger])
        expect((await found(by, id))?.__typename).toBe(open.includes(type) ? type : undefined);
    expect((await found(writer, ids.Decision)).__typename).toBe('Decision');
    expect(await found(null, ids.Comment)).toMatchObject({ status: 'REMOVED', body: '' });
  });

  it('is, while it is held, for its author and moderators alone', async () => {
    const letter = await site.letter(writer);
    const { id, newcomer } = await act.hold(letter.id);
    for (const by of [newcomer, moderator]) expect(await found(by, id)).toMatchObject({ status: 'HELD' });
    for (const by of [null, stranger, writer]) expect(await found(by, id)).toBeNull();
  });

  it('leads from no pen name to a member', async () => {
    const { id } = await site.letter(writer, { penName: 'Torn in Two' });
    for (const by of [null, stranger, moderator, writer])
      expect((await found(by, id)).author).toEqual({ name: 'Torn in Two', member: null });
    const penName = await idOf('SELECT pen_name_id AS id FROM posts WHERE id = $1', id);
    expect(await found(moderator, penName)).toBeNull();
  });

  it('is not what operators did, nor what is no id', async () => {
    const grant = await idOf("INSERT INTO log_entries (act) VALUES ('grant') RETURNING id");
    for (const id of [grant, '00000000-0000-7000-8000-000000000000', '', "x' OR true --"])
      expect(await found(moderator, id)).toBeNull();
  });

  it('costs one statement to know where it is, and what its room takes to read it', async () => {
    const sent = (id: string) => site.statements(() => found(null, id));
    expect(await sent('00000000-0000-7000-8000-000000000000')).toHaveLength(1);
    expect(await sent((await site.letter(writer)).id)).toHaveLength(2);
  });
});
