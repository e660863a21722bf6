import { expect, type Page } from '@playwright/test';
import { join } from '../community';
import { test } from '../journey';

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'GraphiQL runs in the browser');

/** What came back stands in the editor on the right, with hard spaces. */
const answerOn = (page: Page) => page.getByRole('region', { name: 'Result Window' });

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`/graphql?query=${encodeURIComponent(query)}`);
  // The button is there before the editor is, and would send nothing.
  await expect(page.getByRole('region', { name: 'Operation Editor' }).locator('.view-lines')).toContainText(
    query,
  );
  await page.getByRole('button', { name: /^execute query/i }).click();
}

test('somebody who opens /graphql reads what it knows, and asks', async ({ page }) => {
  await ask(page, '{ __typename }');
  await expect(page).toHaveTitle('GraphiQL');
  await expect(answerOn(page)).toContainText('"Query"');

  await page.getByRole('button', { name: /documentation explorer/i }).click();
  await page.getByRole('link', { name: 'Mutation', exact: true }).click();
  await expect(page.getByRole('link', { name: 'castVote', exact: true })).toBeVisible();
});

test('GraphiQL asks and changes as whoever is signed in', async ({ page }) => {
  const { handle } = await join(page);
  await ask(page, '{ viewer { member { handle } } }');
  await expect(answerOn(page)).toContainText(handle);

  await ask(page, 'mutation { signOut }');
  await expect(answerOn(page)).toContainText('true');
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
});
