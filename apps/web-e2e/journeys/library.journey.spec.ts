import { expect, type Page, type Request } from '@playwright/test';
import { arriveAt, expectAccessible, settled, visit } from '../accessible';
import { join, signInAs } from '../community';
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
