import { expect, type Page } from '@playwright/test';
import { arriveAt, expectAccessible, settled, visit } from '../accessible';
import { ghosted, join, signInAs, unique, writeLetter, type Letter } from '../community';
import { test } from '../journey';
import { answer, expectLandedOn, fillIn } from '../places';

const parts = {
  'What I heard': 'You lent out a key, and it came back as a habit.',
  'What I would do': unique('Ask for the key when you thank her for the plants.'),
  'Words you can say': 'Thank you for March. I am home again, so I need my key.',
  'When this does not apply': 'If you are afraid of her, change the lock first.',
  'When to get other help': 'If letters are missing, tell the post and the police.',
};
const write = 'Answer this letter';

test('a coach answers in five parts, and its writer says that it helped', async ({ page, someoneElse }) => {
  await join(page);
  const letter = await writeLetter(page, { penName: 'Watered in March' });

  const coach = await someoneElse();
  await signInAs(coach, 'coach');
  await visit(coach, letter.path);
  await expect(coach.getByRole('heading', { name: 'No coach has answered yet' })).toBeVisible();
  await coach.getByText(write, { exact: true }).click();
  await expectAccessible(coach);
  await fillIn(coach, parts);
  await coach.getByRole('button', { name: 'Publish this answer' }).click();
  await expect(coach.getByRole('heading', { name: 'One coach’s answer' })).toBeVisible();
  await expect(coach).toHaveURL(/#A$/);
  for (const [heading, words] of Object.entries(parts)) {
    await expect(answer(coach, 'A').getByRole('heading', { name: heading })).toBeVisible();
    await expect(answer(coach, 'A')).toContainText(words);
  }

  await visit(page, letter.path);
  const helped = answer(page, 'A').getByRole('button', { name: 'This helped me' });
  await expect(helped).toHaveAttribute('aria-pressed', 'false');
  await helped.click();
  await expect(helped).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);

  const guest = await someoneElse();
  await guest.goto(letter.path);
  await expect(answer(guest, 'A')).toContainText('Marta Lindqvist');
  await expect(answer(guest, 'A')).toContainText('The letter-writer says: this helped me.');
  await expect(guest.getByRole('button', { name: 'This helped me' })).toHaveCount(0);
});

test('what the letter-writer said helped can be taken back', async ({ page, someoneElse }) => {
  await join(page);
  const letter = await writeLetter(page);
  const coach = await someoneElse();
  await signInAs(coach, 'coach');
  await coach.goto(letter.path);
  await coach.getByText(write, { exact: true }).click();
  await coach.getByLabel('What I would do').fill(`Ask for it back. ${letter.title}`);
  await coach.getByRole('button', { name: 'Publish this answer' }).click();
  await expect(answer(coach, 'A')).toContainText('Ask for it back.');
  await expect(answer(coach, 'A').getByRole('heading', { name: 'What I heard' })).toHaveCount(0);

  await page.goto(letter.path);
  const helped = answer(page, 'A').getByRole('button', { name: 'This helped me' });
  await helped.click();
  await expect(helped).toHaveAttribute('aria-pressed', 'true');
  await helped.click();
  await expect(helped).toHaveAttribute('aria-pressed', 'false');
});

test('an answer without its one needed part comes back with the others', async ({ page, someoneElse }) => {
  const writer = await someoneElse();
  await join(writer);
  const letter = await writeLetter(writer);
  await signInAs(page, 'coach');
  await page.goto(letter.path);
  await settled(page);
  await page.getByText(write, { exact: true }).click();
  await fillIn(page, { 'What I heard': parts['What I heard'], 'What I would do': '   ' });
  await page.getByRole('button', { name: 'Publish this answer' }).click();

  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('What I heard')).toHaveValue(parts['What I heard']);
  await expect(page.getByLabel('What I would do')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
});

test('only a coach of the topic is asked for an answer', async ({ page, someoneElse }) => {
  await join(page);
  const money = await writeLetter(page, { topic: 'money' });
  await visit(page, money.path);
  await expect(page.getByText(write, { exact: true })).toHaveCount(0);
  await expect(page.getByLabel('Your reply to the letter')).toBeVisible();

  const reader = await someoneElse();
  await join(reader);
  await reader.goto(money.path);
  await expect(reader.getByLabel('Your reply to the letter')).toBeVisible();
  await expect(reader.getByText(write, { exact: true })).toHaveCount(0);

  const coachOfOtherTopics = await someoneElse();
  await signInAs(coachOfOtherTopics, 'coach');
  await coachOfOtherTopics.goto(money.path);
  await expect(coachOfOtherTopics.getByLabel('Your reply to the letter')).toBeVisible();
  await expect(coachOfOtherTopics.getByText(write, { exact: true })).toHaveCount(0);
});

test('a member talks under an answer, at its letter', async ({ page, someoneElse }) => {
  const coach = await someoneElse();
  await join(page);
  const letter = await writeLetter(page);
  await signInAs(coach, 'coach');
  await coach.goto(letter.path);
  await coach.getByText(write, { exact: true }).click();
  await coach.getByLabel('What I would do').fill(`Have tea with her. ${letter.title}`);
  await coach.getByRole('button', { name: 'Publish this answer' }).click();
  await expect(answer(coach, 'A')).toBeVisible();

  await page.goto(letter.path);
  await settled(page);
  await page.getByText('Reply to answer A', { exact: true }).click();
  await page.getByLabel('Your reply to answer A').fill('I do not drink tea.');
  await answer(page, 'A').getByRole('button', { name: 'Post', exact: true }).click();
  await expectLandedOn(page, page.getByRole('article', { name: /^Comment A\.1,/ }), 'A.1');
});

test('a coach writes a guide for the library', async ({ page }) => {
  await signInAs(page, 'coach');
  await visit(page, '/articles/new');
  const title = unique('Keys, and getting them back');
  await fillIn(page, {
    Title: title,
    'In one or two sentences': 'A key is a loan. How to end it and stay neighbours.',
    'The guide': '## Begin with thanks\n\nThen say the date.',
  });
  await page.getByRole('checkbox', { name: 'Family' }).check();
  await page.getByRole('button', { name: 'Publish' }).click();

  await arriveAt(page, title);
  await expect(page.getByRole('heading', { name: 'Begin with thanks' })).toBeVisible();
});

const guide = 'When you have been ghosted';
const linkToGuide = `[${guide}](/articles/when-you-have-been-ghosted)`;
const insertGuide = (page: Page) =>
  page.getByRole('button', { name: `Insert link to the article “${guide}”`, exact: true });
const main = (page: Page) => page.getByLabel('What I would do', { exact: true });

/** A coach has opened the form under a letter of somebody else. */
async function beginAnswer(page: Page, writer: Page, words = ghosted): Promise<Letter> {
  await join(writer);
  const letter = await writeLetter(writer, words);
  await signInAs(page, 'coach');
  await page.goto(letter.path);
  await settled(page);
  await page.getByText(write, { exact: true }).click();

  return letter;
}

test('a coach puts a guide and an answered letter into an answer, with one press each', async ({
  page,
  someoneElse,
}) => {
  const { title } = await beginAnswer(page, await someoneElse());
  const guides = page.getByRole('region', { name: 'Articles to link' });
  const found = guides.getByRole('listitem').filter({ hasText: guide });
  await expect(found.getByRole('blockquote')).not.toBeEmpty();
  await expect(found).toContainText('in common: ');
  await expect(found.getByRole('link', { name: guide })).toHaveAttribute('target', '_blank');
  await fillIn(page, { 'What I heard': parts['What I heard'], 'What I would do': 'Read this:' });

  await insertGuide(page).click();

  await expect(main(page)).toHaveValue(`Read this: ${linkToGuide}`);
  await expect(page.getByLabel('What I heard')).toHaveValue(parts['What I heard']);
  await expect(page.getByRole('status').filter({ hasText: 'What I would do' })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'No coach has answered yet' })).toBeVisible();
  await expectAccessible(page);

  const answered = page
    .getByRole('region', { name: 'How others answered letters like this' })
    .getByRole('listitem')
    .first();
  await expect(answered.getByRole('blockquote')).not.toBeEmpty();
  await expect(answered).toContainText(/answered by \S+/);
  const letter = answered.getByRole('link').first();
  const [name, address] = [(await letter.textContent()) ?? '', (await letter.getAttribute('href')) ?? ''];
  await answered.getByRole('button', { name: `Insert link to the letter “${name}”` }).click();

  await expect(main(page)).toHaveValue(`Read this: ${linkToGuide} [${name}](${address})`);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Publish this answer' }).click();
  const published = answer(page, 'A');
  await expect(published.getByRole('link', { name: guide })).toHaveAttribute(
    'href',
    '/articles/when-you-have-been-ghosted',
  );
  await expect(published.getByRole('link', { name })).toHaveAttribute('href', address);
});

test('a link can be the first thing in an answer, and is nothing that could be published by mistake', async ({
  page,
  someoneElse,
}) => {
  const { path } = await beginAnswer(page, await someoneElse());
  await insertGuide(page).click();
  await expect(main(page)).toHaveValue(linkToGuide);

  const guest = await someoneElse();
  await guest.goto(path);
  await expect(guest.getByRole('heading', { name: 'No coach has answered yet' })).toBeVisible();
});

test('where nothing speaks to a letter, the form says so in a line', async ({ page, someoneElse }) => {
  await beginAnswer(page, await someoneElse(), { title: 'Brobdingnagian wombat', body: 'Zyzzyva qoph?' });
  await expect(
    page.getByText('Neither the library nor an answered letter speaks to this one yet.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Insert link/ })).toHaveCount(0);
  await expectAccessible(page);
});

test.describe('with scripts, a link', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'Only scripts know where the caret is.');

  test('stands where the caret was, writing goes on behind it, and it can be undone', async ({
    page,
    someoneElse,
  }) => {
    await beginAnswer(page, await someoneElse());
    await main(page).fill('Do not call.');
    const words = page.getByLabel('Words you can say');
    await words.fill('I have read , and I am done.');
    await words.press('Home');
    for (let step = 0; step < 'I have read '.length; step += 1) await words.press('ArrowRight');

    await insertGuide(page).press('Enter');

    await expect(words).toBeFocused();
    await expect(words).toHaveValue(`I have read ${linkToGuide}, and I am done.`);
    await expect(main(page)).toHaveValue('Do not call.');
    await expect(page.getByRole('status').filter({ hasText: guide })).toHaveText(
      `A link to “${guide}” now stands in “Words you can say”.`,
    );
    await page.keyboard.type(' twice');
    await expect(words).toHaveValue(`I have read ${linkToGuide} twice, and I am done.`);
    for (let taken = 0; taken < 2; taken += 1) await page.keyboard.press('ControlOrMeta+z');
    await expect(words).toHaveValue('I have read , and I am done.');
  });

  test('replaces nothing that is marked', async ({ page, someoneElse }) => {
    await beginAnswer(page, await someoneElse());
    await main(page).fill('Put the phone away.');
    await main(page).selectText();
    await insertGuide(page).click();
    await expect(main(page)).toHaveValue(`Put the phone away. ${linkToGuide}`);
  });

  test('is kept with the draft', async ({ page, someoneElse }) => {
    await beginAnswer(page, await someoneElse());
    await insertGuide(page).click();
    await expect(page.getByText('Draft kept on this device.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('What you wrote last time is back.')).toBeAttached();
    await expect(main(page)).toHaveValue(linkToGuide);
  });
});
