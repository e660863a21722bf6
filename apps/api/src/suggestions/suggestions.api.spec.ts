import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openSite, type TestMember, type TestSite } from '../../test/harness';

let site: TestSite;
let writer: TestMember;
let coach: TestMember;

const ghosted = {
  title: 'When you have been ghosted',
  summary: 'Silence after months of closeness: what it means, and what to do with your phone.',
  body: [
    'Somebody who ghosts you has answered, only not in words.',
    '## One message',
    'Write **one** message that needs no reply. Say what you noticed, and that you will not ask again. Then put the phone away.',
    'Silence hurts because it leaves the ending to you.',
  ].join('\n\n'),
  topics: ['love'],
};
const credit = {
  title: 'A boss who takes the credit',
  summary: 'How to make your work visible.',
  body: 'Send a short note after each meeting that says who did what. Your boss and your colleagues then know whose work it was.',
  topics: ['work'],
};
const debt = {
  title: 'Lending money to family',
  summary: 'Before you lend, and when it does not come back.',
  body: 'Lend only what you could give. Write down the sum and the day. A loan to a brother is a gift with a date.',
  topics: ['family'],
};
const letter = {
  title: 'He ghosted me after eight months',
  body: 'We were close, then silence. No reply to any message for three weeks. Should I write one more message, or put the phone away?',
  ask: 'Do I write again after he ghosted me?',
  topic: 'love',
};
const likeIt = {
  title: 'Ghosted after a year',
  body: 'She ghosted me: silence, no reply to my message. My phone stays dark.',
  topic: 'love',
};

async function publish(input: object): Promise<string> {
  const { publishArticle } = await site
    .as(coach)
    .get(`mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { id } }`, { input });
  return publishArticle.id;
}

const forLetter = `query ($number: Int!, $first: Int! = 5) { dilemma(number: $number) {
  suggestedArticles(first: $first) { score passage matched article { title slug body topics { slug } author { name badges } } }
  similarDilemmas(first: $first) { score matched dilemma { number title viewerCanVote author { name member { handle } } } } } }`;
const forDraft = `query ($title: String!, $body: String!, $first: Int! = 5) {
  suggestArticles(title: $title, body: $body, first: $first) { score passage matched article { title } }
  similarDilemmas(title: $title, body: $body, first: $first) { score matched dilemma { number } } }`;

const suggestionsFor = async (number: number, viewer: TestMember | null = null, first = 5) =>
  (await site.as(viewer).get(forLetter, { number, first })).dilemma;
const numbers = (suggestions: { dilemma: { number: number } }[]) =>
  suggestions.map(({ dilemma }) => dilemma.number);

let own: { id: string; number: number };
let like: { id: string; number: number };

beforeAll(async () => {
  site = await openSite();
  writer = await site.member();
  coach = await site.member({ coach: ['love', 'work', 'family'] });
  own = await site.letter(writer, letter);
  like = await site.letter(writer, likeIt);
  await site.letter(writer, {
    title: 'My brother owes me money',
    body: 'I lent him a large sum and the day has passed.',
    topic: 'family',
  });
  for (const article of [ghosted, credit, debt]) await publish(article);
});
afterAll(() => site.close());

describe('the suggestions for a letter', () => {
  it('name the article that speaks to it, with its sentences and the words they share', async () => {
    const { suggestedArticles } = await suggestionsFor(own.number);
    const [best] = suggestedArticles;

    expect(best.article).toMatchObject({
      title: ghosted.title,
      topics: [{ slug: 'love' }],
      author: { badges: ['COACH'] },
    });
    expect(best.score).toBeGreaterThan(0);
    expect(best.passage.length).toBeGreaterThan(10);
    expect(ghosted.body.replaceAll('**', '')).toContain(best.passage);
    expect(best.matched).toEqual(expect.arrayContaining(['message']));
    expect(best.matched.length).toBeLessThanOrEqual(8);
    expect(
      suggestedArticles.map(({ article }: { article: { title: string } }) => article.title),
    ).not.toContain(credit.title);
  });

  it('name letters like it, and never the letter itself', async () => {
    for (const viewer of [null, writer, coach]) {
      const { similarDilemmas } = await suggestionsFor(own.number, viewer);
      expect(numbers(similarDilemmas)).toEqual([like.number]);
      expect(similarDilemmas[0].dilemma.viewerCanVote).toBe(viewer === coach);
    }
    expect(numbers((await suggestionsFor(like.number)).similarDilemmas)).toEqual([own.number]);
  });

  it('take two statements, found anew or remembered, and none but those of the letter', async () => {
    const fresh = await site.letter(writer, { ...letter, body: `${letter.body} It is me.` });
    for (const round of ['anew', 'remembered']) {
      const statements = await site.statements(() => suggestionsFor(fresh.number));
      expect([round, statements.length]).toEqual([round, 3]);
    }
    await site.sql(`UPDATE posts SET status = 'withdrawn' WHERE id = $1`, [fresh.id]);
  });

  it('leave the whole page of a letter at four statements for a guest', async () => {
    const page = `query ($number: Int!) { dilemma(number: $number) { title bodyHtml answers { letter comments { edges { node { body } } } }
      comments { edges { node { number body } } } suggestedArticles { passage article { title } } similarDilemmas { dilemma { title } } } }`;
    expect(await site.statements(() => site.as(null).get(page, { number: own.number }))).toHaveLength(4);
  });

  it('do not multiply on a list once they are remembered', async () => {
    const list = `query ($first: Int!) { dilemmas(sort: NEW, first: $first) { edges { node {
      suggestedArticles { article { title } } similarDilemmas { dilemma { title } } } } } }`;
    await site.as(null).get(list, { first: 3 });
    for (const first of [1, 3]) {
      const statements = await site.statements(() => site.as(null).get(list, { first }));
      expect(statements.length).toBeLessThanOrEqual(3);
    }
  });

  it('are those of the whole letter, also where a list brought only its beginning', async () => {
    const fresh = await site.letter(writer, { title: 'Hm', body: `${letter.body} I hum.`, topic: 'love' });
    const list = `{ dilemmas(sort: NEW, first: 1) { edges { node { number suggestedArticles { article { title } } } } } }`;
    const [{ node }] = (await site.as(null).get(list)).dilemmas.edges;
    expect(node.number).toBe(fresh.number);
    expect(node.suggestedArticles).toEqual(expect.arrayContaining([{ article: { title: ghosted.title } }]));
    await site.sql(`UPDATE posts SET status = 'withdrawn' WHERE id = $1`, [fresh.id]);
  });

  it('follow a letter that was edited', async () => {
    const changing = await site.letter(writer, {
      title: 'A question',
      body: `${letter.body} Or not?`,
      topic: 'love',
    });
    expect((await suggestionsFor(changing.number)).suggestedArticles[0].article.title).toBe(ghosted.title);
    await site.as(writer).get(`mutation ($input: EditPostInput!) { editPost(input: $input) { id } }`, {
      input: {
        postId: changing.id,
        body: 'My boss takes the credit for my work in each meeting. Do my colleagues know?',
      },
    });
    expect((await suggestionsFor(changing.number)).suggestedArticles[0].article.title).toBe(credit.title);
    await site.sql(`UPDATE posts SET status = 'withdrawn' WHERE id = $1`, [changing.id]);
  });

  it('know of an article as soon as it is published', async () => {
    await suggestionsFor(own.number);
    const id = await publish({ ...ghosted, title: 'Ghosted: the second month of silence' });
    const { suggestedArticles } = await suggestionsFor(own.number);
    expect(suggestedArticles.map(({ article }: { article: { title: string } }) => article.title)).toContain(
      'Ghosted: the second month of silence',
    );
    await site.sql('DELETE FROM articles WHERE id = $1', [id]);
    expect((await suggestionsFor(own.number)).suggestedArticles).toHaveLength(suggestedArticles.length - 1);
  });

  it.each([{ first: 0 }, { first: 21 }, { first: 1_000_000 }])('refuse %j', async ({ first }) => {
    const { errors } = await site.as(null).run(forLetter, { number: own.number, first });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', field: 'first' });
  });

  it('end where letters lead to letters without end', async () => {
    const chain = (depth: number): string =>
      depth === 0 ? 'id' : `similarDilemmas { dilemma { ${chain(depth - 1)} } } `;
    const many = Array.from(
      { length: 14 },
      (_, at) => `a${at}: dilemmas(first: 50) { edges { node { ${chain(5)} } } }`,
    ).join(' ');
    const { errors } = await site.as(null).run(`{ ${many} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'TOO_MUCH_AT_ONCE' });
  });

  it('end where they are asked for too many letters, each of which asks for little', async () => {
    for (let at = 0; at < 4; at += 1) await site.letter(await site.member());
    const each = 'similarDilemmas(first: 1) { score } suggestedArticles(first: 1) { score }';
    const list = `dilemmas(first: 20) { edges { node { ${each} } } }`;
    const many = Array.from({ length: 14 }, (_, at) => `a${at}: ${list}`);
    const { errors } = await site.as(null).run(`{ ${many.join(' ')} }`);
    expect(errors?.[0]?.message).toMatch(/too many letters/);
  });
});

describe('what may not be read', () => {
  it.each(['held', 'hidden', 'removed', 'withdrawn'])(
    'is not suggested when it is %s, found anew or remembered',
    async (status) => {
      const moderator = await site.member({ roles: ['moderator'] });
      const other = await site.letter(writer, {
        ...likeIt,
        title: `${likeIt.title} ${status}`,
        body: `${likeIt.body} It was ${status}.`,
        penName: 'Silent in Seville',
      });
      const asking = await site.letter(coach, { ...letter, body: `${letter.body} I ask about ${status}.` });
      expect(numbers((await suggestionsFor(asking.number)).similarDilemmas)).toContain(other.number);
      await site.sql('UPDATE posts SET status = $2 WHERE id = $1', [other.id, status]);

      for (const viewer of [null, writer, moderator]) {
        expect(numbers((await suggestionsFor(asking.number, viewer)).similarDilemmas)).not.toContain(
          other.number,
        );
        expect(numbers((await site.as(viewer).get(forDraft, likeIt)).similarDilemmas)).not.toContain(
          other.number,
        );
      }
      await site.sql(`UPDATE posts SET status = 'withdrawn' WHERE id = $1`, [asking.id]);
    },
  );

  it('is who sealed a letter: it is suggested by its pen name', async () => {
    const sealed = await site.letter(writer, {
      ...likeIt,
      body: `${likeIt.body} Nobody knows.`,
      penName: 'Silent in Seville',
    });
    const { similarDilemmas } = await site
      .as(writer)
      .get(
        `query ($title: String!, $body: String!) { similarDilemmas(title: $title, body: $body) { dilemma { number author { name member { handle } } } } }`,
        likeIt,
      );
    const found = similarDilemmas.find(
      ({ dilemma }: { dilemma: { number: number } }) => dilemma.number === sealed.number,
    );
    expect(found.dilemma.author).toEqual({ name: 'Silent in Seville', member: null });
  });
});

describe('the suggestions while writing', () => {
  it('grow with the letter, for a guest too', async () => {
    const { suggestArticles, similarDilemmas } = await site
      .as(null)
      .get(forDraft, { title: 'Ghosted', body: 'He ghosted me. Silence' });
    expect(suggestArticles[0].article.title).toBe(ghosted.title);
    expect(numbers(similarDilemmas)).toContain(like.number);
    expect(await site.as(null).get(forDraft, { title: '', body: '' })).toEqual({
      suggestArticles: [],
      similarDilemmas: [],
    });
    expect(await site.as(null).get(forDraft, { title: 'the', body: 'and of 17' })).toEqual({
      suggestArticles: [],
      similarDilemmas: [],
    });
  });

  it('refuse what could not be posted', async () => {
    for (const [field, variables] of [
      ['title', { title: 'x'.repeat(151), body: '' }],
      ['body', { title: '', body: 'x'.repeat(20_001) }],
    ] as const) {
      const { errors } = await site.as(null).run(forDraft, variables);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', field });
    }
    expect(
      (await site.as(null).run(forDraft, { title: '💔'.repeat(150), body: '💔'.repeat(20_000) })).errors,
    ).toBeUndefined();
  });

  it('never break on what people type', async () => {
    const pieces = fc.constantFrom(
      "'",
      '|',
      '&',
      '!',
      '(',
      ')',
      ':*',
      '<->',
      '\\',
      '\0',
      ...['\ud800', '💔', 'é\u0301', '```', '**', '](', 'ghosted ', 'ß', 'ﬁ', '１２'],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 100, unit: 'binary' }),
        fc.array(pieces, { maxLength: 60 }),
        async (title, body) => {
          expect((await site.as(null).run(forDraft, { title, body: body.join('') })).errors).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
  });
});
