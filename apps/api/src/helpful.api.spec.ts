import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../test/harness';
import type { Viewer } from './accounts/viewer';
import { SignalsService } from './article-signals/signals.service';
import { createServer } from './server';

let site: TestSite;
let coach: TestMember;
let reader: TestMember;
let article: { id: string };
let published = 0;

async function publish(by: TestMember, on: TestSite): Promise<{ id: string }> {
  const input = { title: `A guide ${++published}`, summary: 'For you.', body: 'Read.', topics: ['love'] };
  const document = `mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { id } }`;
  return (await on.as(by).get(document, { input })).publishArticle;
}
const press = (by: TestMember, on = site) =>
  on.as(by).get(`mutation { markHelpful(input: { articleId: "${article.id}" }) { __typename } }`);
const kept = async () => {
  const [row] = await site.sql('SELECT helpful FROM article_signals WHERE article_id = $1', [article.id]);
  return row?.helpful ?? 0;
};
/** A process that was killed tells nobody; the next one begins with nothing but the database. */
const nextProcess = async () => {
  const app = await createServer({ config: site.config, source: site.source });
  const signals = app.get(SignalsService);
  return { press: ({ id }: TestMember) => signals.markHelpful(article.id, { id } as Viewer) };
};

beforeAll(async () => {
  site = await openSite();
  [coach, reader] = [await site.member({ coach: ['love'] }), await site.member()];
});
beforeEach(async () => {
  article = await publish(coach, site);
});
afterAll(() => site.close());

describe('"this helped me"', () => {
  it('is kept when it is acknowledged, and the same press after the process was killed', async () => {
    await press(reader);
    expect(await kept()).toBe(1);

    const next = await nextProcess();
    for (const by of [reader, reader, await site.member()]) await next.press(by);
    expect(await kept()).toBe(2);
  });

  it('counts once in two processes at the same moment', async () => {
    const [first, second] = [await nextProcess(), await nextProcess()];
    await Promise.all([first, second, first, second].map((process) => process.press(reader)));
    expect(await kept()).toBe(1);
  });

  it('counts again on the next day, under another key', async () => {
    await press(reader);
    const keyOfToday = () =>
      site.sql(`SELECT encode(key, 'hex') AS key FROM today.keys WHERE day = current_date`);
    const before = await keyOfToday();
    for (const table of ['keys', 'presses']) await site.sql(`UPDATE today.${table} SET day = day - 1`);
    await press(reader);
    expect(await kept()).toBe(2);
    expect(await keyOfToday()).not.toEqual(before);
    await site.sql('TRUNCATE today.keys, today.presses');
  });

  it('has a daily limit for each member, and takes nothing that is refused for counted', async () => {
    const strict = await openSite({ limits: true });
    try {
      const [by, other, third] = [
        await strict.member({ coach: ['love'] }),
        await strict.member(),
        await strict.member(),
      ];
      const guides: string[] = [];
      for (let guide = 0; guide < 21; guide += 1) guides.push((await publish(by, strict)).id);
      const mark = (who: TestMember, id: string) =>
        strict.as(who).run(`mutation { markHelpful(input: { articleId: "${id}" }) { __typename } }`);
      for (const id of guides.slice(0, 20)) expect((await mark(other, id)).errors).toBeUndefined();
      for (let again = 0; again < 2; again += 1) {
        expect((await mark(other, guides[20]!)).errors?.[0]?.extensions).toMatchObject({
          code: 'TOO_SOON',
          retryAfter: expect.any(Number),
        });
      }
      expect((await mark(other, guides[0]!)).errors).toBeUndefined(); // it counts already
      expect((await mark(third, guides[20]!)).errors).toBeUndefined();
      expect(await strict.sql('SELECT sum(helpful)::integer AS all FROM article_signals')).toEqual([
        { all: 21 },
      ]);
    } finally {
      await strict.close();
    }
  });
});
