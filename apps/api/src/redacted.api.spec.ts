import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../test/harness';
import { moderating } from '../test/moderating';
import { placesOf } from '../test/places-of-word';
import { exportSite } from './imports/export-site';
import { Database } from './platform/database/database';

let site: TestSite;
let desk: ReturnType<typeof moderating>;
let writer: TestMember;
let coach: TestMember;
let reader: TestMember;
let moderator: TestMember;
let made = 0;

const fields = `id body bodyHtml revision redactions { words by at } viewerCanRedact revisions { body current reported }
  decision { kind reason explanation } ... on Dilemma { title ask slug excerpt changes { part was by } }`;
const redactPost = `mutation ($input: RedactPostInput!) { redactPost(input: $input) { post { ${fields} } } }`;
const redact = (by: TestMember | null, postId: string, passages: string[], more: object = {}) =>
  site.as(by).run(redactPost, { input: { postId, passages, ...more } });
const editPost = `mutation ($input: EditPostInput!) { editPost(input: $input) { revision } }`;
const edit = (by: TestMember, postId: string, more: object) =>
  site.as(by).run(editPost, { input: { postId, body: '', ...more } });
const read = async (by: TestMember | null, id: string) =>
  (await site.as(by).get(`query ($id: ID!) { post(id: $id) { ${fields} } }`, { id })).post;
const settle = (id: string) =>
  site.sql(
    `UPDATE posts SET published_at = now() - interval '1 hour', created_at = now() - interval '1 hour' WHERE id = $1`,
    [id],
  );
const why = { reason: 'IDENTIFIES_SOMEONE', explanation: 'Somebody could be found by this.' };

async function exported(): Promise<string> {
  let text = '';
  await exportSite(new Database(await site.operator()), { write: async (piece) => void (text += piece) });
  return text;
}

beforeAll(async () => {
  site = await openSite();
  desk = moderating(site);
  [writer, reader, coach] = [
    await site.member(),
    await site.member(),
    await site.member({ coach: ['family'] }),
  ];
  moderator = await site.member({ roles: ['moderator'] });
});
afterAll(() => site.close());

/** A letter whose word stands wherever a word can stand. */
async function told(word: string, penName?: string) {
  const letter = await site.letter(writer, {
    title: `About ${word} and me`,
    ask: `Shall I call ${word}?`,
    body: `First I met ${word} in Graz.`,
    ...(penName && { penName }),
  });
  await edit(writer, letter.id, { body: `I met **${word}** in Graz. It was cold.` });
  await settle(letter.id);
  await edit(writer, letter.id, { body: `Later ${word} called.` });
  await edit(writer, letter.id, { title: `${word} and me` });
  const comment = await site.comment(reader, letter.id, `> I met ${word} in Graz.\n\nWho else knows?`);
  await edit(reader, comment.id, { body: `> I met ${word} in Graz.\n\nDoes anybody else know?` });
  const reply = await site.comment(reader, comment.id, `> Shall I call ${word}?\n\nNo.`);
  const answer = await site.answer(
    coach,
    letter.id,
    `> Later ${word.toUpperCase()} called.\n\nI would rest.`,
  );
  await desk.report(reader, letter.id, 'IDENTIFIES_SOMEONE', `It says ${word}!`).catch(() => undefined);
  await desk.report(moderator, letter.id, 'IDENTIFIES_SOMEONE', `Everybody knows ${word}.`);
  await site.sql('UPDATE review_items SET author_note = $1 WHERE post_id = $2', [
    `All of Graz knows ${word}.`,
    letter.id,
  ]);
  await desk.decide(moderator, await desk.itemOf(letter.id), 'LOCK_COMMENTS');
  const [{ id: decisionId }] = (await desk.heldAgainst(writer)).decisions;
  await desk.act(writer, 'appeal', { decisionId, text: `But ${word} is my own aunt.` });
  await site.sql(
    `INSERT INTO dilemma_vectors (dilemma_id, vector) VALUES ($1, '\\x00') ON CONFLICT DO NOTHING`,
    [letter.id],
  );
  return { letter, comment, reply, answer };
}

describe.each([
  ['the author of a letter', () => writer, undefined, {}, 'AUTHOR'],
  ['the author of a sealed letter', () => writer, 'Lost in Graz', {}, 'AUTHOR'],
  ['a moderator', () => moderator, undefined, why, 'MODERATOR'],
])('%s who cuts a name out', (_who, by, penName, more, as) => {
  it('leaves it nowhere: no column, no answer, no export', async () => {
    const word = `Zebrinska${++made}x`;
    const { letter, comment, reply, answer } = await told(word, penName);
    const before = await placesOf(site, word);
    expect(before).toEqual(
      expect.arrayContaining([
        ...[
          'posts.ask',
          'posts.body',
          'posts.body_html',
          'posts.changes',
          'posts.search',
          'posts.slug',
          'posts.title',
        ],
        ...['appeals.text', 'reports.note', 'review_items.author_note', 'revisions.body'],
      ]),
    );
    expect(await exported()).toContain(word);

    const { data, errors } = await redact(by(), letter.id, [word], more);
    expect(errors).toBeUndefined();
    expect(data!.redactPost.post).toMatchObject({
      title: '[…] and me',
      ask: 'Shall I call […]?',
      redactions: [{ by: as }],
    });
    expect(await placesOf(site, word)).toEqual([]);
    expect((await exported()).toLowerCase()).not.toContain(word.toLowerCase());
    for (const id of [letter.id, comment.id, reply.id, answer.id])
      for (const viewer of [null, writer, reader, moderator])
        expect(JSON.stringify(await read(viewer, id)).toLowerCase()).not.toContain(word.toLowerCase());
    const search =
      'query ($text: String!) { search(text: $text, first: 5) { edges { node { __typename } } } }';
    expect((await site.as(null).get(search, { text: word })).search.edges).toEqual([]);
    const feed =
      'query { dilemmas(sort: NEW, first: 50) { edges { node { title slug excerpt ask body } } } }';
    expect(JSON.stringify(await site.as(null).get(feed)).toLowerCase()).not.toContain(word.toLowerCase());
    expect(await site.sql('SELECT FROM dilemma_vectors WHERE dilemma_id = $1', [letter.id])).toEqual([]);
  });
});
