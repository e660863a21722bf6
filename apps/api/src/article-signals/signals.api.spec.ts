import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { asks, openSite, type TestMember, type TestSite } from '../../test/harness';
import type { Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import { Presses } from './presses';
import { signalsOfLibrary } from './signals.queries';
import { SignalsService } from './signals.service';

let site: TestSite;
let author: TestMember;
let reader: TestMember;
let article: { id: string; slug: string };
let published = 0;

const signals = (on = site) => on.app.get(SignalsService);
const open = (id: string) => `mutation { openSuggestion(input: { articleId: "${id}" }) { __typename } }`;
const helpful = (id: string) => `mutation { markHelpful(input: { articleId: "${id}" }) { __typename } }`;
const viewer = ({ id }: TestMember) => ({ id }) as Viewer;

async function publish(by = author, on = site): Promise<{ id: string; slug: string }> {
  const input = { title: `A guide ${++published}`, summary: 'For you.', body: 'Read.', topics: ['love'] };
  const { publishArticle } = await on
    .as(by)
    .get(`mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { id slug } }`, { input });
  return publishArticle;
}

/** What is known of the article once all is written; undefined when nothing is. */
async function known({ id }: { id: string } = article) {
  await signals().write();
  const rows = await site.app.get(Database).rows(signalsOfLibrary, {});
  return rows.find((row) => row.id === id);
}

const pressAll = (members: TestMember[], document: string) =>
  Promise.all(members.map((member) => site.as(member).get(document)));

const codeOf = async (by: TestMember | null, document: string) =>
  (await site.as(by).run(document)).errors?.[0]?.extensions.code;

beforeAll(async () => {
  site = await openSite();
  author = await site.member({ coach: ['love'] });
  reader = await site.member();
});
beforeEach(async () => {
  article = await publish();
});
afterAll(() => site.close());

describe('a press', () => {
  it('counts once for each member, however often and fast they press', async () => {
    const readers = await Promise.all(Array.from({ length: 9 }, () => site.member()));
    const impatient = Array.from({ length: 50 }, () => reader);
    for (const press of [open, helpful]) await pressAll(impatient, press(article.id));
    expect(await known()).toMatchObject({ opened: 1, helpful: 1 });

    for (const press of [open, helpful]) await pressAll([...impatient, ...readers], press(article.id));
    expect(await known()).toMatchObject({ opened: 10, helpful: 10 });
  });

  it('is one press, however its id is written', async () => {
    const upper = article.id.toUpperCase();
    for (const id of [upper, article.id, upper]) await site.as(reader).get(helpful(id));
    await site.as(author).get(open(upper));
    await site.as(await site.member()).get(helpful(upper));
    expect(await known()).toMatchObject({ opened: 0, helpful: 2 });
  });

  it('of the author does not count', async () => {
    await site.as(author).get(open(article.id));
    expect(await codeOf(author, helpful(article.id))).toBe('FORBIDDEN');
    expect(await known()).toBeUndefined();
  });

  it('needs a member and an article', async () => {
    for (const press of [open, helpful]) {
      expect(await codeOf(null, press(article.id))).toBe('UNAUTHENTICATED');
      expect(await codeOf(reader, press('0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa'))).toBe('NOT_FOUND');
      expect(await codeOf(reader, press('robert'))).toBe('NOT_FOUND');
    }
  });

  it('is offered to those who may, and not to guests nor to the author', async () => {
    const may = async (by: TestMember | null) =>
      (await site.as(by).get(`{ article(slug: "${article.slug}") { viewerCanMarkHelpful } }`)).article;
    expect(await may(reader)).toEqual({ viewerCanMarkHelpful: true });
    expect(await may(author)).toEqual({ viewerCanMarkHelpful: false });
    expect(await may(null)).toEqual({ viewerCanMarkHelpful: false });
  });

  it('of "opened" reads one row at first, and again nothing at all', async () => {
    const first = await site.statements(() => site.as(reader).get(open(article.id)));
    const again = await site.statements(() => site.as(reader).get(open(article.id)));
    expect(first.length - again.length).toBe(1);
    expect(first.join()).not.toMatch(/INSERT|UPDATE/);
  });
});

describe('a showing', () => {
  it('counts by its place, once for each member, and not for guests', async () => {
    const second = await publish();
    for (const by of [reader, reader, author]) signals().seen([article.id, second.id], viewer(by));
    signals().seen([second.id, article.id], null);
    expect(await known()).toMatchObject({ seen: 2, opened: 0 });
    expect(await known(second)).toMatchObject({ seen: 1 });
  });

  it('costs nothing until all are written at once', async () => {
    const others = await Promise.all(Array.from({ length: 5 }, () => publish()));
    const ids = others.map(({ id }) => id);
    const readers = await Promise.all(Array.from({ length: 5 }, () => site.member()));
    expect(
      await site.statements(async () => readers.forEach((each) => signals().seen(ids, viewer(each)))),
    ).toEqual([]);
    expect((await site.statements(() => signals().write())).filter(asks)).toHaveLength(1);
    expect(await site.statements(() => signals().write())).toEqual([]);
  });
});

describe('what is kept', () => {
  it('is four numbers by article, and names no member, no letter, no topic and no time', async () => {
    const letter = await site.letter(reader, { penName: 'Lost in Lagos' });
    signals().seen([article.id], viewer(reader));
    await pressAll([reader], open(article.id));
    await pressAll([reader], helpful(article.id));
    await known();

    const columns = await site.sql<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'article_signals' ORDER BY 1`,
    );
    expect(columns.map((column) => column.column_name)).toEqual(['article_id', 'helpful', 'opened', 'seen']);
    const kept = await site.sql<{ digest: Buffer }>('SELECT * FROM today.presses');
    expect(kept.map(({ digest }) => digest.length)).toEqual(kept.map(() => 32)); // one SHA-256
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${reader.id}|${article.id}|${letter.id}`));
    const [logged] = await site.sql(
      `SELECT count(*)::integer AS tables FROM pg_class WHERE relnamespace = 'today'::regnamespace AND relkind = 'r'
         AND relpersistence <> 'u'`,
    );
    expect(logged).toEqual({ tables: 0 }); // neither keys nor digests are in the log that archives keep
    const [{ all }] = (await site.sql('SELECT json_agg(s)::text AS all FROM article_signals s')) as [
      { all: string },
    ];
    for (const secret of [reader.id, reader.handle, letter.id, 'family', 'love', '2026', ' ago'])
      expect(all).not.toContain(secret);
  });

  it('is written when the site stops', async () => {
    const stopping = await openSite();
    const [by, other] = [await stopping.member({ coach: ['love'] }), await stopping.member()];
    const { id } = await publish(by, stopping);
    await stopping.as(other).get(open(id));
    const written: string[] = [];
    stopping.app.get(Database).onStatement = (text) => written.push(text);
    await stopping.close();
    expect(written.filter((text) => text.includes('INSERT INTO article_signals'))).toHaveLength(1);
  });

  it('waits while the database cannot take it, and is not acknowledged when it is "this helped me"', async () => {
    await site.as(reader).get(open(article.id));
    await site.sql('ALTER TABLE article_signals RENAME TO away');
    await signals().write();
    expect(await codeOf(reader, helpful(article.id))).toBeDefined();
    await site.sql('ALTER TABLE away RENAME TO article_signals');
    expect(await known()).toMatchObject({ opened: 1, helpful: 0 });
    await site.as(reader).get(helpful(article.id));
    expect(await known()).toMatchObject({ opened: 1, helpful: 1 });
  });

  it('goes with its article', async () => {
    await site.as(reader).get(helpful(article.id));
    await known();
    await site.as(await site.member()).get(helpful(article.id));
    await site.sql('DELETE FROM articles WHERE id = $1', [article.id]);
    expect(await known()).toBeUndefined();
  });
});

describe('a link', () => {
  let coach: TestMember;
  let letter: { id: string };

  beforeEach(async () => {
    coach = await site.member({ coach: ['family'] });
    letter = await site.letter(reader);
  });
  const linking = () => `I would read [this guide](/articles/${article.slug}).`;
  const edit = (postId: string, body: string) =>
    site.as(coach).get(`mutation ($input: EditPostInput!) { editPost(input: $input) { id } }`, {
      input: { postId, body },
    });

  it('counts as often as there are coaches, not as often as it is given', async () => {
    const [second, other] = [await site.member({ coach: ['family'] }), await site.letter(reader)];
    for (const [by, to] of [
      [coach, letter],
      [coach, other],
      [second, other],
    ] as const)
      await site.answer(by, to.id, `${linking()} For letter ${to.id}.`);
    expect(await known()).toMatchObject({ linkedBy: 2 });
  });

  it('follows the edits of its answer', async () => {
    const answer = await site.answer(coach, letter.id, 'I would wait.');
    expect(await known()).toBeUndefined();
    await edit(answer.id, linking());
    expect(await known()).toMatchObject({ linkedBy: 1 });
    await edit(answer.id, 'I would wait after all.');
    expect(await known()).toBeUndefined();
  });

  it.each(['held', 'hidden', 'removed', 'withdrawn'])(
    'does not count while its answer is %s',
    async (status) => {
      const answer = await site.answer(coach, letter.id, linking());
      await site.sql('UPDATE posts SET status = $2 WHERE id = $1', [answer.id, status]);
      expect(await known()).toBeUndefined();
      await site.sql(`UPDATE posts SET status = 'published' WHERE id = $1`, [answer.id]);
      expect(await known()).toMatchObject({ linkedBy: 1 });
    },
  );

  it('to an article of one’s own, or in a comment or a letter, does not count', async () => {
    const writing = await site.member({ coach: ['family', 'love'] });
    article = await publish(writing);
    await site.answer(writing, letter.id, linking());
    await site.comment(coach, letter.id, linking());
    await site.letter(reader, { body: linking() });
    expect(await known()).toBeUndefined();
  });

  it.each([
    ['[a](/articles/SLUG)', true],
    ['[a](/articles/SLUG#how "Title") and more', true],
    ['[a](<https://advice.example/articles/SLUG?x=1>)', true],
    ['[a][1]\n\n[1]: /articles/SLUG', true],
    ['See https://advice.example/articles/SLUG.', true],
    ['[a](/articles/SLUG-2)', false],
    ['[a](/articles/SLUG/comments)', false],
    ['[a](/articles/SLUG_x) and [b](/articles/SLUGx)', false],
    ['Look under /articles/SLUG', false],
    ['[a](/d/1/articles/SLUG)', false],
  ])('is found in %j: %s', async (text, isFound) => {
    await site.answer(coach, letter.id, text.replaceAll('SLUG', article.slug));
    expect((await known())?.linkedBy).toBe(isFound ? 1 : undefined);
  });

  it('is looked up among those posts that link, and no others', async () => {
    const [{ condition }] = (await site.sql(
      `SELECT pg_get_expr(indpred, indrelid) AS condition FROM pg_index WHERE indexrelid = 'posts_linking'::regclass`,
    )) as [{ condition: string }];
    expect(condition).toContain('linked_articles IS NOT NULL');
    await site.sql('ANALYZE posts');
    const { plan } = await site.source.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off'); // a few posts are read as quickly without any index
      const lines: { 'QUERY PLAN': string }[] = await manager.query('EXPLAIN ' + signalsOfLibrary.text);
      return { plan: lines.map((line) => line['QUERY PLAN']).join('\n') };
    });
    expect(plan).toMatch(/Index Scan using posts_linking|Bitmap Index Scan on posts_linking/);
    expect(plan).not.toMatch(/Seq Scan on posts/);
  });
});

describe('the factor of an article', () => {
  /** A process that has just started. */
  const fresh = () => new SignalsService(site.app.get(Database), site.app.get(Presses), site.config);

  it('is 1 for what nobody knows, and grows with what helps', async () => {
    const readers = await Promise.all(Array.from({ length: 5 }, () => site.member()));
    await pressAll(readers, helpful(article.id));
    await known();
    const process = fresh();
    await process.factorsOfAll();
    expect(process.factorOf(article.id)).toBeGreaterThan(1.01);
    expect(process.factorOf((await publish()).id)).toBe(1);
  });

  it('is there at once and costs no statement, however often it is asked for', async () => {
    const process = fresh();
    const begun = await site.statements(async () => {
      expect(process.factorOf(article.id)).toBe(1);
      await process.factorsOfAll();
    });
    expect(begun.filter(asks)).toHaveLength(1);
    const asked = await site.statements(async () => {
      for (let time = 0; time < 1_000; time += 1) process.factorOf(article.id);
    });
    expect(asked).toEqual([]);
  });
});
