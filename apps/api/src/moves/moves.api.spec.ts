import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { codeOf } from '../../test/moderating';

let site: TestSite;
let writer: TestMember;
let reader: TestMember;
let moderator: TestMember;

const fields = 'title ask slug revision topic { slug } changes { part was now by text at } viewerCanMove';
const editPost = `mutation ($input: EditPostInput!) { editPost(input: $input) { status ... on Dilemma { ${fields} } } }`;
const edit = (by: TestMember, postId: string, more: object) =>
  site.as(by).run(editPost, { input: { postId, body: '', ...more } });
const moveDilemma = `mutation ($input: MoveDilemmaInput!) { moveDilemma(input: $input) { dilemma { ${fields} } } }`;
const move = (by: TestMember | null, dilemmaId: string, topicSlug: string, text?: string) =>
  site.as(by).run(moveDilemma, { input: { dilemmaId, topicSlug, text } });
const read = async (by: TestMember | null, number: number) =>
  (await site.as(by).get(`query ($number: Int!) { dilemma(number: $number) { ${fields} } }`, { number }))
    .dilemma;
const settle = (id: string) =>
  site.sql(
    `UPDATE posts SET published_at = now() - interval '1 hour', created_at = now() - interval '1 hour' WHERE id = $1`,
    [id],
  );

beforeAll(async () => {
  site = await openSite();
  [writer, reader] = [await site.member(), await site.member()];
  moderator = await site.member({ roles: ['moderator'] });
});
afterAll(() => site.close());

describe('a title, an ask and a topic', () => {
  it('are changed in the first minutes without a word to readers', async () => {
    const letter = await site.letter(writer, { title: 'First title', ask: 'First ask?' });
    const { data } = await edit(writer, letter.id, {
      ...{ body: 'New text.', title: 'Second title', ask: '', topicSlug: 'love' },
    });
    expect(data!.editPost).toMatchObject({
      ...{ title: 'Second title', slug: 'second-title', ask: null, topic: { slug: 'love' }, revision: 1 },
      changes: [
        { part: 'TITLE', was: 'First title', by: 'AUTHOR' },
        { part: 'ASK', was: 'First ask?' },
        { part: 'TOPIC', was: 'family', now: 'love' },
      ],
    });
    expect((await read(reader, letter.number)).changes).toEqual([]);
    expect((await read(moderator, letter.number)).changes).toHaveLength(3);
  });

  it('are changed later in everybody’s sight, with the text as it is', async () => {
    const letter = await site.letter(writer, { title: 'First title', penName: 'Out of Time' });
    await settle(letter.id);
    expect((await edit(writer, letter.id, { title: 'Second title' })).errors).toBeUndefined();
    expect((await read(null, letter.number)).changes).toEqual([
      {
        ...{ part: 'TITLE', was: 'First title', now: null, by: 'AUTHOR', text: null },
        at: expect.stringMatching(/:00:00\.000Z$/),
      },
    ]);
  });

  it('are screened, meet a newer text, and belong to letters', async () => {
    const newcomer = await site.member({ daysOld: 0 });
    const letter = await site.letter(newcomer);
    const links = 'https://a.test https://b.test https://c.test';
    expect((await edit(newcomer, letter.id, { title: links })).data!.editPost.status).toBe('HIDDEN');
    const other = await site.letter(writer);
    await edit(writer, other.id, { title: 'Another title' });
    const stale = await edit(writer, other.id, { title: 'Stale', revision: 0 });
    expect(stale.errors?.[0]?.extensions.reason).toBe('EDITED_MEANWHILE');
    expect((await edit(writer, other.id, { topicSlug: 'nowhere' })).errors?.[0]?.extensions.reason).toBe(
      'NO_SUCH_TOPIC',
    );
    expect((await edit(writer, other.id, {})).errors?.[0]?.extensions.field).toBe('input.body');
    expect((await edit(writer, other.id, { title: ' ' })).errors?.[0]?.extensions.field).toBe('input.title');
    expect(codeOf(await edit(reader, other.id, { title: 'Mine now' }))).toBe('FORBIDDEN');
    const comment = await site.comment(writer, other.id);
    expect((await edit(writer, comment.id, { title: 'A title' })).errors?.[0]?.extensions.reason).toBe(
      'NOT_A_LETTER',
    );
  });
});

describe('moving a letter', () => {
  it('is a moderator’s, stays visible and is in the log; what they wrote is the author’s to read', async () => {
    const letter = await site.letter(writer);
    const { data } = await move(moderator, letter.id, 'work', 'It is about your boss.');
    expect(data!.moveDilemma.dilemma).toMatchObject({ topic: { slug: 'work' }, revision: 0 });
    const change = { part: 'TOPIC', was: 'family', now: 'work', by: 'MODERATOR' };
    expect((await read(null, letter.number)).changes).toMatchObject([{ ...change, text: null }]);
    expect((await read(writer, letter.number)).changes).toMatchObject([
      { ...change, text: 'It is about your boss.' },
    ]);
    const feed = 'query { dilemmas(sort: NEW, topic: "work", first: 50) { edges { node { number } } } }';
    expect((await site.as(null).get(feed)).dilemmas.edges).toContainEqual({
      node: { number: letter.number },
    });
    const log = 'query { moderationLog(first: 1) { edges { node { action dilemmaNumber moderatorName } } } }';
    expect((await site.as(null).get(log)).moderationLog.edges[0].node).toEqual({
      ...{ action: 'MOVE', dilemmaNumber: letter.number, moderatorName: null },
    });
  });

  it('is refused to others, for their own letter, and to nowhere', async () => {
    const letter = await site.letter(writer);
    const own = await site.letter(moderator);
    expect(codeOf(await move(null, letter.id, 'work'))).toBe('UNAUTHENTICATED');
    expect(codeOf(await move(reader, letter.id, 'work'))).toBe('FORBIDDEN');
    expect((await move(moderator, own.id, 'work')).errors?.[0]?.extensions.reason).toBe('MOVE_OF_OWN_LETTER');
    expect((await move(moderator, letter.id, 'nowhere')).errors?.[0]?.extensions.reason).toBe(
      'NO_SUCH_TOPIC',
    );
    expect((await move(moderator, letter.id, 'family')).errors?.[0]?.extensions.reason).toBe(
      'IN_TOPIC_ALREADY',
    );
    expect(codeOf(await move(moderator, (await site.comment(reader, letter.id)).id, 'work'))).toBe(
      'NOT_FOUND',
    );
    expect((await read(moderator, letter.number)).viewerCanMove).toBe(true);
    expect((await read(moderator, own.number)).viewerCanMove).toBe(false);
    expect((await read(writer, letter.number)).viewerCanMove).toBe(false);
  });
});
