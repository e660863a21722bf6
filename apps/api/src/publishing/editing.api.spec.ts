import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LONGEST_DILEMMA } from '@quandary/rules';
import { openSite, type TestMember, type TestSite } from '../../test/harness';

let site: TestSite;
let writer: TestMember;
let coach: TestMember;

const editPost = `mutation ($input: EditPostInput!) { editPost(input: $input) { id body edits } }`;
const edit = (by: TestMember, postId: string, body: string) =>
  site.as(by).run(editPost, { input: { postId, body } });
/** Its fifteen minutes are over. */
const settle = (id: string) =>
  site.sql(`UPDATE posts SET published_at = now() - interval '16 minutes' WHERE id = $1`, [id]);
const bodyOf = async (id: string) => {
  const [row] = await site.sql<{ body: string }>('SELECT body FROM posts WHERE id = $1', [id]);
  return row!.body;
};

beforeAll(async () => {
  site = await openSite();
  [writer, coach] = [await site.member(), await site.member({ coach: ['family'] })];
});
afterAll(() => site.close());

describe('adding to a post', () => {
  it('loses nothing when several tabs add in the same moment', async () => {
    const letter = await site.letter(writer);
    await settle(letter.id);
    const additions = Array.from({ length: 8 }, (_, at) => `Addition ${at}.`);
    const answers = await Promise.all(additions.map((text) => edit(writer, letter.id, text)));

    expect(answers.map(({ errors }) => errors)).toEqual(additions.map(() => undefined));
    const body = await bodyOf(letter.id);
    for (const text of additions) expect(body).toContain(text);
    const [kept] = await site.sql(
      `SELECT array_agg(revision ORDER BY revision) AS numbers FROM revisions WHERE post_id = $1`,
      [letter.id],
    );
    expect(kept).toEqual({ numbers: additions.map((_, at) => at + 1) });
  });

  it('stands, or is refused in words, when forty come at once at two processes', async () => {
    const other = await openSite({ at: { url: site.config.databaseUrl!, pooled: false } });
    const letter = await site.letter(writer);
    await settle(letter.id);
    const additions = Array.from({ length: 40 }, (_, at) => `Addition number ${at}.`);
    const answers = await Promise.all(
      additions.map((body, at) =>
        [site, other][at % 2]!.as(writer).run(editPost, { input: { postId: letter.id, body } }),
      ),
    );
    await other.close();

    const body = await bodyOf(letter.id);
    const stand = additions.filter((text) => body.includes(text));
    const refused = answers.flatMap(({ errors = [] }) => errors);
    expect(stand.length + refused.length).toBe(additions.length);
    expect(stand).toEqual(additions.filter((_, at) => !answers[at]?.errors));
    for (const { extensions } of refused) expect(extensions.code).toBe('UNAVAILABLE');
    const [kept] = await site.sql('SELECT count(*)::integer AS many FROM revisions WHERE post_id = $1', [
      letter.id,
    ]);
    expect(kept).toEqual({ many: stand.length });
  });

  it('is refused beyond the longest text, in characters as the form counts them, and a smile is one', async () => {
    const letter = await site.letter(writer, { body: '🙂'.repeat(LONGEST_DILEMMA - 100) });
    await settle(letter.id);
    const before = await bodyOf(letter.id);
    const long = await edit(writer, letter.id, '🙂'.repeat(100));
    expect(long.errors?.[0]?.extensions).toMatchObject({
      reason: 'ADDENDUM_TOO_LONG',
      limit: LONGEST_DILEMMA,
    });
    expect(await bodyOf(letter.id)).toBe(before);
    expect((await edit(writer, letter.id, '🙂'.repeat(60))).errors).toBeUndefined();
  });

  it('adds what an editor with the whole text had at its end, and not the text of before again', async () => {
    const letter = await site.letter(writer, { body: 'He left.' });
    await settle(letter.id);
    await edit(writer, letter.id, 'He left.\n\nHe called.');
    await edit(writer, letter.id, `${await bodyOf(letter.id)}\n\nHe came.`);
    expect(await bodyOf(letter.id)).toMatch(
      /^He left\.\n\n\*\*Added on .*:\*\* He called\.\n\n\*\*.*:\*\* He came\.$/,
    );
  });

  it('is no way to take back a post that is withdrawn in the same moment', async () => {
    const letter = await site.letter(writer);
    const [{ data }] = await Promise.all([
      site.as(writer).run(`mutation { withdrawPost(postId: "${letter.id}") { status } }`),
      edit(writer, letter.id, 'Another text.'),
    ]);
    expect(data).toEqual({ withdrawPost: { status: 'WITHDRAWN' } });
    expect((await edit(writer, letter.id, 'And another.')).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });
});

describe('replacing a text', () => {
  it('keeps every text that several tabs replaced in the same moment', async () => {
    const letter = await site.letter(writer, { body: 'The first text.' });
    const texts = Array.from({ length: 6 }, (_, at) => `Text ${at}.`);
    const answers = await Promise.all(texts.map((text) => edit(writer, letter.id, text)));

    expect(answers.map(({ errors }) => errors)).toEqual(texts.map(() => undefined));
    const kept = await site.sql<{ body: string }>('SELECT body FROM revisions WHERE post_id = $1', [
      letter.id,
    ]);
    expect([...kept.map(({ body }) => body), await bodyOf(letter.id)].sort()).toEqual(
      ['The first text.', ...texts].sort(),
    );
  });

  it('leaves an answer what its coach would do', async () => {
    const answer = await site.answer(coach, (await site.letter(writer)).id);
    for (const advice of ['', '\u200b']) {
      const body = `## What I heard\n\nThat you are tired.\n\n## What I would do\n\n${advice}`;
      expect((await edit(coach, answer.id, body)).errors?.[0]).toMatchObject({
        message: 'Please write what you would do: it is the one part that every answer has.',
        extensions: { code: 'INVALID', field: 'input.body' },
      });
    }
    expect((await edit(coach, answer.id, 'I would rest.')).errors).toBeUndefined();
  });
});
