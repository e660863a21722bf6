import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { SignalsService } from '../article-signals/signals.service';

/** Collections that are too large to be ranked whole. */
const many = 400;

let site: TestSite;
let writer: TestMember;

beforeAll(async () => {
  site = await openSite();
  writer = await site.member();
  await site.sql(
    `INSERT INTO articles (slug, title, summary, body, body_html, author_id)
     SELECT 'guide-' || n, 'Guide to gardening ' || n, 'Plants.', 'Water the plants in row ' || n || ' before noon.', '', $1
     FROM generate_series(1, ${many}) AS n`,
    [writer.id],
  );
  await site.sql(
    `INSERT INTO articles (slug, title, summary, body, body_html, author_id) VALUES
     ('ghosted', 'When somebody ghosted you', 'Silence is an answer.',
      'Being ghosted hurts. The silence is about them, and you may stop waiting for a message.', '', $1)`,
    [writer.id],
  );
  await site.sql(
    `INSERT INTO posts (id, kind, dilemma_id, path, author_id, body, body_html, status, published_at, number, slug, title, topic_slug, last_activity_at)
     SELECT id, 'dilemma', id, '{}', $1, 'My hedge grows over the fence, and row ' || n || ' is dry.', '', 'published', now(), 1000 + n,
       'hedge-' || n, 'The hedge ' || n, 'family', now()
     FROM (SELECT uuidv7() AS id, n FROM generate_series(1, ${many}) AS n) AS made`,
    [writer.id],
  );
  await site.letter(writer, {
    title: 'Ghosted by a dentist',
    body: 'He ghosted me after eight months. Only silence, no message.',
  });
});
afterAll(() => site.close());

const ask = `query ($title: String!, $body: String!) {
  suggestArticles(title: $title, body: $body) { article { slug } matched }
  similarDilemmas(title: $title, body: $body) { dilemma { title } }
}`;
const about = (title: string, body: string) => site.as(null).get(ask, { title, body });

describe('in a large collection', () => {
  it('what speaks to a letter is found by the index, in a statement of each kind', async () => {
    const draft = [
      'She ghosted me',
      'Silence since May, and not one message. Was I ghosted by a friend?',
    ] as const;
    await about(...draft); // counts the words first
    await site.app.get(SignalsService).factorsOfAll(); // in the background, now and then

    const statements = await site.statements(async () => {
      const { suggestArticles, similarDilemmas } = await about(...draft);
      expect(suggestArticles[0].article.slug).toBe('ghosted');
      expect(suggestArticles[0].matched).toEqual(expect.arrayContaining(['ghosted', 'silence']));
      expect(similarDilemmas[0].dilemma.title).toBe('Ghosted by a dentist');
    });

    expect(statements).toHaveLength(2);
  });

  it('candidates come from the index even where the planner would read everything', async () => {
    const plans = await site.sql(
      `SELECT proname, proconfig FROM pg_proc WHERE proname IN ('articles_about', 'letters_about') ORDER BY proname`,
    );

    expect(plans).toEqual([
      { proname: 'articles_about', proconfig: ['enable_seqscan=off'] },
      { proname: 'letters_about', proconfig: ['enable_seqscan=off'] },
    ]);
  });

  it('nothing is suggested for what nobody wrote about', async () => {
    const { suggestArticles, similarDilemmas } = await about(
      'An inheritance of clocks',
      'My uncle left me forty clocks, and my cousins want them sold at auction.',
    );

    expect([suggestArticles, similarDilemmas]).toEqual([[], []]);
  });

  it('words that are signs to the database are words', async () => {
    expect(
      await about(`') | ('& !*:A <->`, `ghosted' & !silence | (message <-> "quoted") :* \\`),
    ).toBeDefined();
  });
});
