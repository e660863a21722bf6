import { expect } from '@playwright/test';
import { arriveAt, expectAccessible, settled, visit } from '../accessible';
import { join, signInAs, unique, writeLetter } from '../community';
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
