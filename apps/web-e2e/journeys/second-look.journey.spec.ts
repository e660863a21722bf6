import { expect, type Locator, type Page } from '@playwright/test';
import { arriveAt, expectAccessible, settled, withScripts } from '../accessible';
import { join, signInAs, unique, writeLetter } from '../community';
import { test } from '../journey';
import { comment, fillIn, post, tabTo, theLetter } from '../places';

const titleField = 'In one line: what is it about?';
const send = (page: Page) => page.getByRole('button', { name: 'Send the letter' });
const letterField = (page: Page) => page.getByLabel('Your letter', { exact: true });
const reply = (page: Page) => page.getByLabel('Your reply to the letter');
const question = (page: Page): Locator => page.getByRole('region', { name: 'Before it is sent' });
const postButton = (page: Page) => page.getByRole('button', { name: 'Post', exact: true });

const address = 'anna@example.com';
const unkind = 'You are an idiot and you deserve it.';

async function writeOn(page: Page, body: string, penName = 'Tired in Leeds'): Promise<string> {
  await join(page);
  await page.goto('/ask');
  await settled(page);
  const title = unique('What it gives away');
  await fillIn(page, { [titleField]: title, 'Your letter': body });
  await page.getByLabel('Topic').selectOption({ label: 'Dating' });
  await page.getByRole('textbox', { name: 'Pen name' }).fill(penName);

  return title;
}

async function readSomebodysLetter(page: Page, writer: Page): Promise<void> {
  await join(writer);
  const { path } = await writeLetter(writer);
  await join(page);
  await page.goto(path);
  await settled(page);
}

for (const width of [360, 1280]) {
  test(`what gives somebody away is shown in its sentence and replaced by one press, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const title = await writeOn(page, `Write to ${address}, please. I mean ${address}. Thank you.`);
    await send(page).click();

    await expect(question(page)).toBeFocused();
    await expect(question(page)).toContainText('You sign with a pen name.');
    await expect(question(page).getByRole('blockquote')).toHaveText(`Write to ${address}, please.`);
    await expect(letterField(page)).toHaveValue(new RegExp(address));
    await expectAccessible(page);
    await question(page)
      .getByRole('button', { name: `instead of “${address}”` })
      .click();

    await expect(question(page)).toContainText('Nothing is left to ask.');
    await expect(letterField(page)).toHaveValue(
      'Write to [e-mail address], please. I mean [e-mail address]. Thank you.',
    );
    await expect(question(page).getByRole('blockquote')).toHaveCount(0);
    await expectAccessible(page);
    await send(page).click();
    await arriveAt(page, title);
    await expect(theLetter(page)).toContainText('I mean [e-mail address]');
  });
}

test('by the keyboard alone all places are replaced, and Enter in a line replaces nothing', async ({
  page,
}) => {
  const title = await writeOn(page, 'Write to anna@example.com or to ben@example.com.');
  await page.getByLabel(titleField).press('Enter');
  await expect(question(page)).toBeFocused();
  await page.getByLabel(titleField).press('Enter');

  await expect(question(page)).toContainText('Please say in a few words why it should stay, or replace it.');
  await expect(letterField(page)).toHaveValue('Write to anna@example.com or to ben@example.com.');
  await tabTo(page, question(page).getByRole('button', { name: 'Replace all 2 of them' }));
  await page.keyboard.press('Enter');
  await expect(letterField(page)).toHaveValue('Write to [e-mail address] or to [e-mail address].');
  await tabTo(page, send(page));
  await page.keyboard.press('Enter');
  await arriveAt(page, title);
});

test('somebody who has a reason sends it as it is, once, and a moderator looks first', async ({
  page,
  someoneElse,
}) => {
  const title = await writeOn(page, `Write to ${address}, please.`);
  await send(page).click();
  await question(page).getByRole('button', { name: 'Send it as it is' }).click();

  const why = page.getByLabel('If it stays: why?');
  await expect(why).toHaveAttribute('aria-invalid', 'true');
  if (withScripts()) await expect(why).toBeFocused();
  await expectAccessible(page);
  await why.fill('It is the address of a shop.');
  await question(page).getByRole('button', { name: 'Send it as it is' }).click();

  await arriveAt(page, title);
  await expect(theLetter(page)).toContainText('It may give away who somebody is, or where.');
  const guest = await someoneElse();
  expect((await guest.goto(page.url()))?.status()).toBe(404);

  const moderator = await someoneElse();
  await signInAs(moderator, 'moderator');
  await moderator.goto('/moderation');
  await moderator
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('link', { name: 'About the letter' })
    .click();
  const main = moderator.getByRole('main');
  await expect(main).toContainText('It is the address of a shop.');
  await expect(main.getByRole('listitem').filter({ hasText: 'An e-mail address' })).toContainText(address);
  await expectAccessible(moderator);
});

test('an unkind sentence is asked about once, and what its writer keeps is sent', async ({
  page,
  someoneElse,
}) => {
  await readSomebodysLetter(page, await someoneElse());
  await post(page, `I read this twice. ${unkind}`);

  await expect(question(page)).toContainText('Read it once as the letter-writer');
  await expect(question(page).getByRole('blockquote')).toContainText('You are an idiot');
  await expect(reply(page)).toHaveValue(`I read this twice. ${unkind}`);
  await expect(comment(page, '1')).toHaveCount(0);
  await expectAccessible(page);
  await tabTo(page, question(page).getByRole('button', { name: 'Keep it and send it' }));
  await page.keyboard.press('Enter');

  await expect(comment(page, '1')).toContainText(unkind);
});

test('an unkind sentence can be changed', async ({ page, someoneElse }) => {
  await readSomebodysLetter(page, await someoneElse());
  await post(page, `I read this twice. ${unkind}`);
  await question(page).getByRole('link', { name: 'Change it' }).click();
  if (withScripts()) {
    await expect(reply(page)).toBeFocused();
    await page.keyboard.type('Y'); // the sentence is marked
    await expect(reply(page)).not.toHaveValue(/idiot/);
    await expect(question(page).getByRole('blockquote')).toHaveCount(0);
  } else {
    await page.keyboard.press('Tab');
    await expect(reply(page)).toBeFocused();
  }
  await reply(page).fill('I read this twice. What would she say?');
  await postButton(page).click();

  await expect(comment(page, '1')).toContainText('What would she say?');
});

test('both questions stand on one screen', async ({ page, someoneElse }) => {
  await readSomebodysLetter(page, await someoneElse());
  await post(page, `${unkind} Write to ${address} about it.`);

  await expect(question(page).getByRole('heading', { level: 3 })).toHaveText([
    'This may give somebody away',
    'Read it once as the letter-writer',
  ]);
  await expectAccessible(page);
  await question(page)
    .getByRole('button', { name: `instead of “${address}”` })
    .click();
  await expect(question(page).getByRole('heading', { level: 3 })).toHaveText([
    'Read it once as the letter-writer',
  ]);
  await postButton(page).click();
  await expect(comment(page, '1')).toContainText('Write to [e-mail address] about it.');
});

test('an edit is looked at like a new text', async ({ page, someoneElse }) => {
  await readSomebodysLetter(page, await someoneElse());
  await post(page, 'Ask her first.');
  await comment(page, '1').getByRole('link', { name: 'Edit comment 1' }).click();
  await arriveAt(page, 'Edit comment 1');
  await page.getByLabel('Text').fill(`Ask her first: ${address}.`);
  await page.getByRole('button', { name: 'Save' }).click();
  await question(page)
    .getByRole('button', { name: `instead of “${address}”` })
    .click();
  await expect(page.getByLabel('Text')).toHaveValue('Ask her first: [e-mail address].');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(comment(page, '1')).toContainText('Ask her first: [e-mail address].');
});

test.describe('while somebody writes', () => {
  test.skip(
    ({ javaScriptEnabled }) => javaScriptEnabled === false,
    'Without scripts it is asked on sending.',
  );

  test('the same places are shown below the text, which stays where it is', async ({ page, someoneElse }) => {
    await readSomebodysLetter(page, await someoneElse());
    const placeOf = (field: Locator) =>
      field.evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY));
    const before = await placeOf(reply(page));
    await reply(page).pressSequentially(`Write to ${address}, please.`);
    const shown = page.getByRole('blockquote').filter({ hasText: address });
    await expect(shown).toBeVisible();

    await expect(reply(page)).toBeFocused();
    expect(await placeOf(reply(page))).toBe(before);
    await expect(page.locator('[aria-live]').filter({ hasText: '1 place in your text' })).toHaveCount(1);
    await expectAccessible(page);
    await page.getByRole('button', { name: `instead of “${address}”` }).click();
    await expect(reply(page)).toHaveValue('Write to [e-mail address], please.');
    await postButton(page).click();
    await expect(comment(page, '1')).toContainText('[e-mail address]');
  });
});
