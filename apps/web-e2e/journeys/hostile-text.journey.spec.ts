import { randomUUID } from 'node:crypto';
import { expect, type Browser, type Page } from '@playwright/test';
import { signInAs } from '../community';
import { test } from '../journey';
import { inLines, inTexts, payloads } from '../payloads';

declare global {
  interface Window {
    /** What a payload calls when it runs. */
    trip: () => void;
    trips: number;
  }
}

/** The longest texts of each field (libs/rules). */
const longest = {
  title: 150,
  ask: 200,
  penName: 60,
  body: 20_000,
  comment: 10_000,
  summary: 500,
  note: 2_000,
};
/** As many of the short texts as one page of a list shows. */
const few = 20;

/** Whatever runs, or would run when somebody clicks, is counted. */
async function setTripwire(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.trips = 0;
    window.trip = () => (window.trips += 1);
    window.alert = window.trip;
  });
}

/** What has come of the payloads on this page: calls, and what waits for a click or a mouse. */
const executions = (page: Page) =>
  page.evaluate(() => {
    const armed = [...document.querySelectorAll('body *')].flatMap((element) =>
      element
        .getAttributeNames()
        .filter(
          (name) =>
            name.startsWith('on') ||
            name === 'srcdoc' ||
            /^\s*(?!https?:|mailto:|\/|#|\?|$)[^/?#]*:/i.test(
              ['href', 'src', 'action', 'formaction', 'xlink:href', 'data'].includes(name)
                ? (element.getAttribute(name) ?? '')
                : '',
            ),
        )
        .map((name) => `${element.tagName} ${name}=${element.getAttribute(name)}`),
    );
    return { trips: window.trips, armed };
  });

async function run<Data>(page: Page, operation: string, input: Record<string, unknown>): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { query: operation, variables: { input } } });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors, operation).toBeUndefined();
  return data;
}

const postLetter =
  'mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { ... on Dilemma { id number } ... on HeldForReview { post { id ... on Dilemma { number } } } } }';
const postComment =
  'mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id } } }';
const answerLetter =
  'mutation ($input: AnswerDilemmaInput!) { answerDilemma(input: $input) { ... on Answer { id } } }';
const publish = 'mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { slug } }';
const report = 'mutation ($input: ReportPostInput!) { reportPost(input: $input) }';

const decide = 'mutation ($input: DecideReviewInput!) { decideReview(input: $input) { id } }';

interface Letter {
  id: string;
  number: number;
}

/** Publishes the letters that screening holds. */
async function keepWhatWaits(moderator: Page): Promise<void> {
  const queue = 'query { reviewQueue(first: 50) { edges { node { id source post { status } } } } }';
  const response = await moderator.request.post('/graphql', { data: { query: queue } });
  const { data } = (await response.json()) as { data: { reviewQueue: { edges: { node: Waiting }[] } } };
  for (const { node } of data.reviewQueue.edges) {
    if (node.source === 'SCREENING' && node.post.status === 'HELD')
      await run(moderator, decide, { reviewItemId: node.id, kind: 'KEEP', explanation: 'Harmless.' });
  }
}

interface Waiting {
  id: string;
  source: string;
  post: { status: string };
}

/** Writes every payload into every field that takes it. @returns the pages that show them */
async function plant(page: Page, coach: Page, moderator: Page): Promise<string[]> {
  const [titles, asks, pens] = [inLines(longest.title), inLines(longest.ask), inLines(longest.penName)];
  const letters: Letter[] = [];
  const [whole] = inTexts(longest.body);
  for (const [at, title] of titles.slice(0, few).entries()) {
    const body = at === 0 ? whole : `${payloads[at]} ${randomUUID()}`;
    const input = {
      title,
      body,
      topic: 'love',
      ask: asks[at],
      penName: at === 0 ? undefined : pens[at],
      requestId: randomUUID(),
    };
    const { postDilemma } = await run<{ postDilemma: Letter | { post: Letter } }>(page, postLetter, input);
    letters.push('post' in postDilemma ? postDilemma.post : postDilemma);
  }
  await signInAs(moderator, 'moderator');
  await keepWhatWaits(moderator); // some payloads look like an address or an advertisement
  const letter = letters[0]!;
  for (const body of inTexts(longest.comment)) await run(page, postComment, { parentId: letter.id, body });
  await signInAs(coach, 'coach');
  await run(coach, answerLetter, { dilemmaId: letter.id, body: whole });
  const { publishArticle } = await run<{ publishArticle: { slug: string } }>(coach, publish, {
    title: titles.at(-1),
    summary: inLines(longest.summary)[0],
    body: whole,
    topics: ['love'],
  });
  for (const { id } of letters.slice(1, 3))
    await run(coach, report, { postId: id, reason: 'OTHER', note: inTexts(longest.note)[0] });
  const words = encodeURIComponent('trip script onerror');
  return [
    ...[
      '/?sort=new',
      '/?topic=love&sort=new',
      `/d/${letter.number}`,
      `/d/${letters[1]!.number}`,
      '/articles',
    ],
    ...[`/articles/${publishArticle.slug}`, `/search?q=${words}`, `/posts/${letter.id}/edit`],
    ...inTexts(150, ' ')
      .slice(0, 6)
      .map((text) => `/search?q=${encodeURIComponent(text)}`),
  ];
}

/** The letter as it will be, while it is written. */
async function preview(page: Page): Promise<void> {
  await page.goto('/ask');
  await page.getByLabel('In one line: what is it about?').fill(inLines(longest.title)[0]!);
  await page.getByLabel('Your letter', { exact: true }).fill(inTexts(longest.body)[0]!);
  await expect(page.getByRole('region', { name: 'How it will look' })).toContainText('onerror');
}

async function expectNothingRuns(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('main')).toBeVisible();
    expect({ path, ...(await executions(page)) }).toEqual({ path, trips: 0, armed: [] });
  }
}

/** The reader's browser as it is, and one that obeys no content policy: then only the text itself protects. */
async function withoutPolicy(browser: Browser, from: Page): Promise<Page> {
  const context = await browser.newContext({
    bypassCSP: true,
    storageState: await from.context().storageState(),
  });
  return context.newPage();
}

test('no text runs, with the content policy and without', async ({
  page,
  browser,
  someoneElse,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, 'nothing can run');
  expect(payloads.length).toBeGreaterThanOrEqual(200);
  const [coach, moderator] = [await someoneElse(), await someoneElse()];
  await signInAs(page, 'letter-writer'); // links of a new member would be held
  const paths = await plant(page, coach, moderator);
  const queue = '/moderation';

  const bare = [await withoutPolicy(browser, page), await withoutPolicy(browser, moderator)] as const;
  for (const each of [page, moderator, ...bare]) await setTripwire(each);
  await bare[0].goto('/about');
  await bare[0].setContent('<img src=x onerror=trip()>');
  await expect.poll(() => bare[0].evaluate(() => window.trips), 'the tripwire').toBe(1);

  for (const [reader, judge] of [[page, moderator], bare] as const) {
    await expectNothingRuns(reader, paths);
    await expectNothingRuns(judge, [queue, ...(await itemsOf(judge)), '/moderation/log']);
    await preview(reader);
    expect(await executions(reader)).toEqual({ trips: 0, armed: [] });
  }
  for (const each of bare) await each.context().close();
});

/** The reviews on the page, the first two. */
const itemsOf = (page: Page): Promise<string[]> =>
  page
    .getByRole('main')
    .locator('a[href^="/moderation/"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => /\/[\da-f-]{36}$/.test(href))
        .slice(0, 2),
    );
