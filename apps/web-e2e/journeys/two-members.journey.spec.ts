import { expect } from '@playwright/test';
import { visit, withScripts } from '../accessible';
import { join, say, unique, writeLetter } from '../community';
import { test } from '../journey';
import { comment, fillIn } from '../places';

const title = 'In one line: what is it about?';
const body = 'Your letter';

test('a letter that somebody began in this browser is shown to nobody who signs in after them', async ({
  page,
}) => {
  await join(page);
  await visit(page, '/ask');
  const secret = unique('I am leaving him');
  await fillIn(page, { [title]: secret, [body]: 'Nobody knows.' });
  if (withScripts()) await expect(page.getByText('Draft kept on this device.')).toBeVisible();

  await page.context().clearCookies(); // the session ends; nobody signed out
  await join(page);
  await page.goto('/ask');
  await expect(page.getByLabel(title)).toHaveValue('');
  await expect(page.getByLabel(body)).toHaveValue('');
  await fillIn(page, { [title]: unique('My own letter') });
  if (withScripts()) await expect(page.getByText('Draft kept on this device.')).toBeVisible();
  await expect(page.getByText(secret)).toHaveCount(0);
});

test('a tab of somebody who signed out in another keeps nothing any more', async ({ page }) => {
  test.skip(!withScripts(), 'Without scripts nothing is kept.');
  await join(page);
  await visit(page, '/ask');
  await fillIn(page, { [title]: unique('Before') });
  await expect(page.getByText('Draft kept on this device.')).toBeVisible();

  const other = await page.context().newPage();
  await visit(other, '/sign-out');
  await other.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(other.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
  await fillIn(page, { [body]: 'Typed on after that.' });
  await expect(page.getByText('Draft kept on this device.')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a comment that one member wrote is sent as another’s only when they say so', async ({
  page,
  someoneElse,
}) => {
  const writer = await someoneElse();
  await join(writer);
  const letter = await writeLetter(writer);
  await join(page);
  await visit(page, letter.path);
  const words = unique('I would ask for it back.');
  const field = page.getByLabel('Your reply to the letter');
  await field.fill(words);

  await page.context().clearCookies();
  const second = await join(page);
  const send = page.locator('form').filter({ has: field }).getByRole('button', { name: 'Post', exact: true });
  await send.click();
  await expect(page.getByRole('alert')).toContainText('Another member opened this form');
  await expect(field).toHaveValue(words);
  await expect(comment(page, '1')).toHaveCount(0);

  await page.getByRole('checkbox', { name: `Yes, send it as ${second.name}` }).check();
  await send.click();
  await expect(comment(page, '1')).toContainText(words);
  await expect(comment(page, '1')).toContainText(second.name);
});

test('two tabs that edit one comment overwrite nothing unread', async ({ page, someoneElse }) => {
  const writer = await someoneElse();
  await join(writer);
  const letter = await writeLetter(writer);
  await join(page);
  const remark = await say(page, letter.id, unique('Ask her.'));
  const older = await page.context().newPage();
  for (const tab of [page, older]) await visit(tab, `/posts/${remark.id}/edit`);

  await page.getByLabel('Text').fill('Ask her for tea.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(comment(page, '1')).toContainText('Ask her for tea.');
  await older.getByLabel('Text').fill('Ask her for coffee.');
  await older.getByRole('button', { name: 'Save' }).click();

  await expect(older.getByRole('alert')).toContainText('This text was changed since you opened it');
  await expect(older.getByText('Ask her for tea.')).toBeVisible();
  await expect(older.getByLabel('Text')).toHaveValue('Ask her for coffee.');
  await older.getByRole('button', { name: 'Save' }).click();
  await expect(comment(older, '1')).toContainText('Ask her for coffee.');
});
