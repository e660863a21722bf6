import { expect, type Page } from '@playwright/test';
import { settled, visit, withScripts } from '../accessible';
import { join, say, signInAs, writeLetter } from '../community';
import { test } from '../journey';
import { comment, expectVotes, menu, tabTo, theLetter, vote } from '../places';

for (const address of ['/about', '/help-now', '/sign-in', '/sign-up', '/sign-out', '/theme', '/search']) {
  test(`${address}, which no other journey passes, is accessible`, async ({ page }) => {
    await visit(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

test('an address with nothing behind it says so in words', async ({ page }) => {
  await visit(page, '/nowhere');
  for (const address of [
    '/nowhere',
    '/d/999999',
    '/d/x',
    '/articles/none',
    '/m/nobody-here',
    '/posts/none/edit',
  ]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
  }
});

test('every form and menu is accessible when it is open', async ({ page, someoneElse }) => {
  const writer = await someoneElse();
  await join(writer);
  const letter = await writeLetter(writer);
  const remark = await say(writer, letter.id);
  const { handle } = await join(page);
  const own = await say(page, remark.id);
  for (const address of [
    `/m/${handle}`,
    `/posts/${own.id}/edit`,
    `/posts/${own.id}/withdraw`,
    `/posts/${own.id}/redact`,
    `/posts/${own.id}/versions`,
    `/posts/${remark.id}/report`,
  ]) {
    await visit(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }
});

test.describe('with the keyboard alone', () => {
  test('a reader skips to the page', async ({ page }) => {
    await page.goto('/');
    await settled(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('a member votes and replies', async ({ page, someoneElse }) => {
    const writer = await someoneElse();
    await join(writer);
    const letter = await writeLetter(writer);
    await say(writer, letter.id);
    await join(page);
    await page.goto(`${letter.path}#1`);
    await settled(page);

    const up = vote(comment(page, '1'), 'for');
    await tabTo(page, up);
    await expect(up).not.toHaveCSS('outline-style', 'none');
    await page.keyboard.press('Space');
    await expectVotes(up, { count: 1, mine: true });

    await tabTo(page, page.getByText('Reply to comment 1', { exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Your reply to comment 1'));
    await page.keyboard.type('Without a mouse.');
    await tabTo(page, comment(page, '1').getByRole('button', { name: 'Post' }));
    await page.keyboard.press('Enter');
    await expect(comment(page, '1.1')).toContainText('Without a mouse.');
    await expect(comment(page, '1.1')).toBeFocused();
  });

  test('a menu opens, and with scripts Escape closes it', async ({ page }) => {
    await page.goto('/');
    await settled(page);
    await tabTo(page, menu(page, 'Light or dark'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Dark' })).toBeVisible();
    if (!withScripts()) return;

    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Dark' })).toBeHidden();
    await expect(menu(page, 'Light or dark')).toBeFocused();
  });
});

test.describe('on the narrowest screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  async function expectNothingBeyondTheEdge(page: Page): Promise<void> {
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `pixels beyond the edge of ${page.url()}`).toBeLessThanOrEqual(0);
  }

  for (const address of ['/', '/?sort=top', '/ask', '/moderation', '/articles', '/search?q=key']) {
    test(`nothing has to be moved sideways on ${address}`, async ({ page }) => {
      await signInAs(page, 'moderator');
      await visit(page, address);
      await expectNothingBeyondTheEdge(page);
    });
  }

  test('nothing has to be moved sideways on a letter, however deep the talk', async ({ page }) => {
    await join(page);
    const letter = await writeLetter(page);
    let remark = await say(page, letter.id);
    for (let level = 2; level <= 7; level += 1) remark = await say(page, remark.id);
    await visit(page, `${letter.path}#${remark.number}`);
    await expect(comment(page, remark.number)).toBeInViewport();
    await expectNothingBeyondTheEdge(page);
  });
});

test.describe('light and dark', () => {
  const paperOf = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('follow the device until somebody chooses, and then the choice, from the first byte', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await visit(page, '/about');
    const light = await paperOf(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await paperOf(page);
    expect(dark).not.toBe(light);

    await page.emulateMedia({ colorScheme: 'light' });
    await menu(page, 'Light or dark').click();
    await page.getByRole('button', { name: 'Dark', exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page).toHaveURL('/about');
    expect(await paperOf(page)).toBe(dark);

    const source = await (await page.request.get('/about')).text();
    expect(source).toMatch(/<html[^>]* data-theme="dark"/);
    await page.reload();
    expect(await paperOf(page)).toBe(dark);

    await menu(page, 'Light or dark').click();
    await page.getByRole('button', { name: 'As my device' }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    expect(await paperOf(page)).toBe(light);
  });
});

test('on paper there is the letter, its answers and the talk, and nothing to press', async ({
  page,
  someoneElse,
}) => {
  const writer = await someoneElse();
  await join(writer);
  const letter = await writeLetter(writer);
  await say(writer, letter.id);
  await join(page);
  await page.goto(letter.path);
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(theLetter(page)).toBeVisible();
  await expect(comment(page, '1')).toBeVisible();
});
