import { expect, type Page, type Request } from '@playwright/test';
import { arriveAt, expectAccessible, settled, visit } from '../accessible';
import { join, publishGuide, signInAs, writeLetter } from '../community';
import { test } from '../journey';

const ghosted = 'When you have been ghosted';
const guide = '/articles/when-you-have-been-ghosted';
const letter = 'Eight months, a shared dentist, and then nothing at all';

const helped = (page: Page) => page.getByRole('button', { name: 'This helped me' });

test.describe('that a guide helped', () => {
  test('is said with a button, and thanked for', async ({ page }) => {
    await join(page);
    await visit(page, guide);
    await expect(helped(page)).toHaveAttribute('aria-pressed', 'false');
    await helped(page).click();

    await expect(page.getByRole('status').filter({ hasText: 'Thank you.' })).toBeVisible();
    await expect(helped(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(guide);
    await expect(page.getByRole('heading', { level: 1, name: ghosted })).toBeVisible();
    await expectAccessible(page);

    await helped(page).click();
    await expect(page.getByRole('status').filter({ hasText: 'Thank you.' })).toBeVisible();
  });

  test('is not said by its author', async ({ page }) => {
    await signInAs(page, 'coach');
    await visit(page, '/articles/love-at-a-distance');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(helped(page)).toHaveCount(0);
    await page.goto(guide);
    await expect(helped(page)).toBeVisible();
  });

  test('can be said by a guest after signing in', async ({ page }) => {
    await visit(page, guide);
    await expect(helped(page)).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'Sign in', exact: true }).click();
    await arriveAt(page, /Sign in|Welcome/);
    await join(page);
    await page.goto(guide);
    await expect(helped(page)).toBeVisible();
  });
});

test.describe('a suggestion that is followed', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'Counted in the background, by scripts.');

  const opens = (request: Request) =>
    request.method() === 'POST' && (request.postData() ?? '').includes('act=open');

  test('is counted for a member, and not when the guide is simply read', async ({ page }) => {
    await join(page);
    await page.goto('/?topic=dating&sort=top');
    await page.getByRole('link', { name: letter, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: letter })).toBeVisible();
    await settled(page);
    const counted = page.waitForResponse((response) => opens(response.request()));
    const guides = page.getByRole('region', { name: 'From the library' });
    await guides.getByRole('link', { name: ghosted }).click();
    await arriveAt(page, ghosted);
    expect((await counted).ok()).toBe(true);
    await expect(page).toHaveURL(guide);

    const sent: Request[] = [];
    page.on('request', (request) => sent.push(request));
    await page.getByRole('banner').getByRole('link', { name: 'Library', exact: true }).click();
    await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Dating' }).click();
    await page.getByRole('link', { name: ghosted, exact: true }).click();
    await arriveAt(page, ghosted);
    expect(sent.filter(opens)).toEqual([]);
  });
});

test.describe('what to write next', () => {
  const unserved = '/articles/new/unserved';
  const axolotls = (page: Page) =>
    page.locator('section').filter({ has: page.getByRole('heading', { level: 3, name: /axolotl/ }) });
  const writeAbout = (page: Page) => axolotls(page).getByRole('link', { name: /^Write about it/ });

  /** Letters with words that stand in no guide of the demonstration. */
  async function askAboutAxolotls(page: Page): Promise<void> {
    await join(page);
    for (let letter = 0; letter < 6; letter += 1) {
      await writeLetter(page, {
        topic: 'dating',
        title: 'Axolotl, gecko, chameleon',
        body: 'Axolotl versus gecko versus chameleon? Terrarium, vivarium?',
      });
    }
  }

  /** The letters are read anew in the background, whenever there is a new guide. */
  async function visitOnceRead(page: Page): Promise<void> {
    await expect(async () => {
      await page.goto(unserved);
      await expect(writeAbout(page).last()).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await settled(page);
  }

  test('a coach sees what no guide speaks to, reads a letter, and begins a guide', async ({
    page,
    someoneElse,
  }) => {
    await askAboutAxolotls(await someoneElse());
    await signInAs(page, 'coach');
    await publishGuide(page, 'love');
    await visitOnceRead(page);
    await expectAccessible(page);
    await expect(page.getByRole('heading', { level: 2, name: 'Dating' })).toBeVisible();
    const cluster = axolotls(page).last();
    await expect(cluster).toContainText(/\d+ letters/);
    await expect(cluster.getByRole('listitem')).toHaveCount(5);
    await expect(cluster).toContainText(/and \d+ more/);
    const letter = cluster.getByRole('listitem').getByRole('link').first();
    const title = (await letter.textContent()) ?? '';
    await letter.click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

    await page.goto('/articles');
    await page.getByRole('link', { name: 'Letters without a guide' }).click();
    await expect(page).toHaveURL(unserved);
    await writeAbout(page).last().click();
    await arriveAt(page, 'Write a guide');
    await expect(page.getByRole('checkbox', { name: 'Dating' })).toBeChecked();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);

    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('link', { name: 'the letters without a guide' }).click();
    await arriveAt(page, 'What to write next');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);

    const moderator = await someoneElse();
    await signInAs(moderator, 'moderator');
    await moderator.goto(unserved);
    await expect(axolotls(moderator).last()).toBeVisible();
    await expect(moderator.getByRole('link', { name: /^Write about it/ })).toHaveCount(0);
  });

  test('is closed to everybody else', async ({ page }) => {
    await visit(page, unserved);
    await expect(page.getByRole('heading', { level: 1, name: 'This page is for members' })).toBeVisible();

    await join(page);
    await visit(page, unserved);
    await expect(page.getByRole('heading', { level: 1, name: 'That is not yours to do' })).toBeVisible();
    await page.goto('/articles');
    await expect(page.getByRole('link', { name: 'Letters without a guide' })).toHaveCount(0);
  });
});
