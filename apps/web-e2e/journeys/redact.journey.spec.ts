import { expect, type Locator, type Page } from '@playwright/test';
import { arriveAt, expectAccessible, visit, withScripts } from '../accessible';
import { join, say, signInAs, unique, writeLetter } from '../community';
import { test } from '../journey';
import { comment, theLetter } from '../places';

/** Tab after tab until the focus is there, as somebody does who has no mouse. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(goal, 'reached with Tab').toBeFocused();
}

const removeButton = (page: Page) => page.getByRole('button', { name: 'Remove these words' });

test('an author takes a name out of a letter, by keyboard alone, and it is gone where others quoted it', async ({
  page,
  someoneElse,
}) => {
  await join(page);
  const name = unique('Annabel Weiss');
  const letter = await writeLetter(page, {
    title: `${name} has my key`,
    body: `My neighbour **${name}** has my key.\n\nShall I ask for it?`,
  });
  const reader = await someoneElse();
  await join(reader);
  await say(reader, letter.id, `> My neighbour ${name} has my key.\n\nAsk for it.`);

  await visit(page, letter.path);
  await tabTo(page, page.getByRole('link', { name: 'Remove words from the letter' }));
  await page.keyboard.press('Enter');
  await arriveAt(page, 'Remove words from the letter');
  await tabTo(page, page.getByLabel('Words to remove'));
  await page.keyboard.type('Somebody else entirely');
  await tabTo(page, removeButton(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('“Somebody else entirely” stands nowhere in it');
  await expectAccessible(page);

  await page.getByLabel('Words to remove').fill(name);
  await tabTo(page, removeButton(page));
  await page.keyboard.press('Enter');

  await expect(theLetter(page)).toContainText('My neighbour […] has my key.');
  await expect(theLetter(page).getByRole('heading', { level: 1 })).toContainText('[…] has my key');
  await expect(theLetter(page)).toContainText(/9 words removed by the author/);
  await expect(comment(page, '1')).toContainText('My neighbour […] has my key.');
  await expect(comment(page, '1')).toContainText(/3 words gone from a quotation/);
  expect(page.url()).not.toContain('annabel');
  await page.reload(); // the document of before has it still, in this browser alone
  await expect(theLetter(page)).toContainText('My neighbour […] has my key.');
  expect(await page.content()).not.toContain(name);
  await expectAccessible(page);
});

test('words that are selected in the text are written into the form', async ({ page }) => {
  test.skip(!withScripts(), 'Without scripts words are typed.');
  await join(page);
  const letter = await writeLetter(page, { body: 'My neighbour has my key, and Berta knows.' });
  await visit(page, `/posts/${letter.id}/redact`);
  await page.getByText('Berta knows').evaluate((paragraph) => {
    const text = paragraph.firstChild!;
    const at = text.textContent!.indexOf('Berta');
    document.getSelection()!.setBaseAndExtent(text, at, text, at + 'Berta'.length);
  });
  await page.getByRole('button', { name: 'Remove “Berta”' }).click();
  await expect(page.getByLabel('Words to remove')).toHaveValue('Berta');
  await page.getByRole('button', { name: 'Remove these words' }).click();
  await expect(theLetter(page)).toContainText('My neighbour has my key, and […] knows.');
});

test('a moderator removes words with a reason and moves a letter, which both stand below it', async ({
  page,
  someoneElse,
}) => {
  const writer = await someoneElse();
  await join(writer);
  const letter = await writeLetter(writer, { body: 'My neighbour Carla has my key.' });
  await signInAs(page, 'moderator');
  await visit(page, letter.path);
  await page.getByRole('link', { name: 'Remove words from the letter' }).click();
  await arriveAt(page, 'Remove words from the letter');
  await page.getByLabel('Words to remove').fill('carla');
  await page.getByRole('radio', { name: 'identifies someone' }).check();
  await page.getByLabel('What its author will read').fill('She could be found by her name.');
  await page.getByRole('button', { name: 'Remove these words' }).click();
  await expect(theLetter(page)).toContainText(/1 word removed by a moderator/);

  await page.getByRole('link', { name: 'Move to another topic' }).click();
  await arriveAt(page, 'Move the letter to another topic');
  await page.getByLabel('Topic').selectOption({ index: 2 });
  await page.getByRole('button', { name: 'Move it' }).click();
  await expect(theLetter(page)).toContainText(/Moved .* by a moderator from/);
  await expectAccessible(page);

  await visit(writer, letter.path);
  await expect(writer.getByText('She could be found by her name.')).toBeVisible();
});

test('an author changes the title in the first minutes, and reads what the text said before', async ({
  page,
}) => {
  await join(page);
  const letter = await writeLetter(page, { title: unique('A first title') });
  await visit(page, letter.path);
  await page.getByRole('link', { name: 'Edit the letter' }).click();
  await arriveAt(page, 'Edit the letter');
  const title = unique('A second title');
  await page.getByLabel('In one line: what is it about?').fill(title);
  await page.getByLabel('Text', { exact: true }).fill('Another text.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(theLetter(page).getByRole('heading', { level: 1 })).toHaveText(title);

  await page.getByRole('link', { name: 'Earlier versions of the letter' }).click();
  await arriveAt(page, 'Earlier versions of the letter');
  await expect(page.getByText('Another text.')).toBeVisible();
  await expect(page.getByText('She has had my key since March.')).toBeVisible();
});
