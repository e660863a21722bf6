import { expect, type Page } from '@playwright/test';
import { arriveAt, expectAccessible, settled, visit } from '../accessible';
import { join, unique, writeLetter } from '../community';
import { test } from '../journey';
import { fillIn, post, tabTo, theLetter } from '../places';

const danger = 'I cannot do this any more. I want to kill myself tonight.';
const firstOfAll = (page: Page) => page.locator('#held');

async function sendLetter(page: Page): Promise<string> {
  await join(page);
  await page.goto('/ask');
  await settled(page);
  const title = unique('I am so tired');
  await fillIn(page, { 'In one line: what is it about?': title, 'Your letter': danger });
  await page.getByLabel('Topic').selectOption({ label: 'Family' });
  await page.getByRole('textbox', { name: 'Pen name' }).fill('Tired in Leeds');
  await page.getByRole('button', { name: 'Send the letter' }).click();
  await arriveAt(page, title);

  return title;
}

async function expectHelpFirst(page: Page): Promise<void> {
  await expect(firstOfAll(page)).toContainText('First of all');
  await expect(firstOfAll(page).getByRole('link', { name: '116 123' })).toHaveAttribute('href', 'tel:116123');
  await expect(firstOfAll(page)).toContainText(/A person who moderates here reads it by .*\d\d:\d\d/);
  await expect(firstOfAll(page)).toContainText('Until then only you see it. Nobody else is told.');
}

for (const width of [360, 1280]) {
  test(`whoever writes of danger sees help lines before anything else, now and later, ${width} px wide`, async ({
    page,
    someoneElse,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await sendLetter(page);
    await expectHelpFirst(page);
    await expect(page.getByRole('main').getByRole('heading').first()).toContainText('First of all');
    await expectAccessible(page);

    const [path] = page.url().split('#');
    const guest = await someoneElse();
    expect((await guest.goto(path ?? ''))?.status()).toBe(404);
    await page.goto('/');
    await visit(page, path ?? '');
    await expectHelpFirst(page);
    await expect(theLetter(page)).toContainText('I cannot do this any more.');
    await expect(page.getByRole('complementary', { name: 'May help as well' })).toBeHidden();
  });
}

test('a letter that waits can be changed and taken back from there', async ({ page }) => {
  await sendLetter(page);
  await tabTo(page, firstOfAll(page).getByRole('link', { name: 'change it' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Text')).toHaveValue(danger);
  await page.goBack();
  await firstOfAll(page).getByRole('link', { name: 'take it back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Take back');
});

test('a comment and an edit that write of danger are answered in the same way', async ({
  page,
  someoneElse,
}) => {
  const writer = await someoneElse();
  await join(writer);
  const { path } = await writeLetter(writer);
  await join(page);
  await page.goto(path);
  await settled(page);
  await post(page, danger);

  await expectHelpFirst(page);
  await expectAccessible(page);
  await page.goto(path);
  await settled(page);
  await post(page, 'I know how that is.');
  await page.getByRole('link', { name: 'Edit comment 1' }).click();
  await page.getByLabel('Text').fill(danger);
  await page.getByRole('button', { name: 'Save' }).click();
  await expectHelpFirst(page);
});

test('a country is chosen once, by the keyboard, and its lines come first from then on', async ({ page }) => {
  await visit(page, '/help-now');
  await expect(page.getByRole('link', { name: '116 123' })).toBeVisible();
  await expect(page.getByText('We read the number on').first()).toBeVisible();
  await tabTo(page, page.getByLabel('Lines of'));
  await page.keyboard.type('Germany');
  await tabTo(page, page.getByRole('button', { name: 'Show', exact: true }));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Somebody to talk to: Germany' })).toBeVisible();
  await expect(page.getByRole('link', { name: '0800 111 0 111' })).toHaveAttribute('href', 'tel:08001110111');
  await expectAccessible(page);
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'In danger now?' }).click();
  await expect(page.getByLabel('Lines of')).toHaveValue('DE');
  await visit(page, '/country');
});

test.describe('while somebody writes', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'Without scripts they come on sending.');

  test('lines stand below the text, and nobody is kept from writing', async ({ page }) => {
    await join(page);
    await page.goto('/ask');
    await settled(page);
    const letter = page.getByLabel('Your letter', { exact: true });
    await letter.pressSequentially(danger);

    await expect(page.getByRole('link', { name: '116 123' })).toBeVisible();
    await expect(letter).toBeFocused();
    await expectAccessible(page);
    await letter.pressSequentially(' And then?');
    await expect(letter).toHaveValue(`${danger} And then?`);
  });
});
