import { expect, type Page } from '@playwright/test';
import { expectAccessible, settled, visit, withScripts } from '../accessible';
import { join, writeLetter } from '../community';
import { test } from '../journey';
import { tabTo } from '../places';

const neutral = 'https://www.wikipedia.org/';
const wayOut = (page: Page) => page.getByRole('link', { name: 'Leave quickly' });
const discreet = (page: Page) =>
  page.getByRole('button', { name: 'Discreet mode' }).and(page.locator('[aria-pressed]')).first();

test.beforeEach(({ page }) =>
  page.route(`${neutral}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title><h1>Elsewhere</h1>' }),
  ),
);

for (const address of ['/', '/d/1', '/ask', '/help-now', '/search?q=neighbour']) {
  test(`${address} has a way out, in sight wherever one reads`, async ({ page }) => {
    await visit(page, address);
    await page.mouse.wheel(0, 600);
    await expect(wayOut(page)).toBeInViewport();
    await expect(wayOut(page)).toHaveAttribute('href', neutral);
  });
}

test('the link leads away, by the keyboard, and leaves no entry of the page with scripts', async ({
  page,
}) => {
  await page.goto('/');
  await page.goto('/d/1');
  await settled(page);
  await tabTo(page, wayOut(page));
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(neutral);
  if (!withScripts()) return;
  await page.evaluate(() => history.back());
  await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
  await page.waitForURL(neutral);
});

test.describe('Escape', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'Keys are heard by scripts.');

  test('pressed three times blanks the page at once and leaves it', async ({ page }) => {
    // Where nothing comes, the page stays as it was left.
    await page.route(`${neutral}**`, (route) => route.fulfill({ status: 204 }), { times: 1 });
    await page.goto('/d/1');
    await settled(page);
    await page.getByRole('searchbox').first().focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('body')).toBeVisible();
    await page.keyboard.press('Escape');

    await expect(page.locator('body')).toBeHidden();
    expect((await page.title()).trim()).toBe('');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
  });
});

test('in discreet mode the tab says nothing of what is read in it, until it is switched off', async ({
  page,
}) => {
  await join(page);
  const letter = await writeLetter(page);
  await page.goto(letter.path);
  await settled(page);
  await expect(page).toHaveTitle(new RegExp(letter.title));
  await tabTo(page, discreet(page));
  await page.keyboard.press('Enter');

  await expect(discreet(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(letter.path);
  await expectAccessible(page);
  for (const address of ['/', letter.path, '/nowhere', '/help-now']) {
    await page.goto(address);
    await expect(page).toHaveTitle('Home');
    await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', '/plain.svg');
  }
  await visit(page, '/discreet');
  await discreet(page).click();
  await expect(discreet(page)).toHaveAttribute('aria-pressed', 'false');
  await page.goto(letter.path);
  await expect(page).toHaveTitle(new RegExp(letter.title));
});
