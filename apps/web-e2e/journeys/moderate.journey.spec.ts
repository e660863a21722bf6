import { expect, type Page } from '@playwright/test';
import { arriveAt, expectAccessible, visit } from '../accessible';
import { join, say, signInAs, unique, writeLetter, type Letter } from '../community';
import { test } from '../journey';
import { comment, menu, theLetter } from '../places';

interface Decision {
  kind: string;
  reason?: string;
  explanation: string;
}

async function report(page: Page, name: string, reason: string): Promise<void> {
  await page.getByRole('link', { name: `Report ${name}`, exact: true }).click();
  await arriveAt(page, `Report ${name}`);
  await page.getByRole('radio', { name: reason, exact: true }).check();
  await page
    .getByLabel('Anything a moderator should know (if you like)')
    .fill('It is aimed at the letter-writer.');
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByRole('status')).toContainText('Thank you. A moderator will look at it.');
}

/** The entry about a post with these words, on whichever page of the queue it stands. */
async function findInQueue(page: Page, words: string, queue = '/moderation') {
  const entry = page.getByRole('main').getByRole('listitem').filter({ hasText: words });
  for (let address: string | null = queue; address && !(await entry.isVisible());) {
    await page.goto(address);
    const more = page.getByRole('link', { name: 'Show more' });
    address = (await more.isVisible()) ? await more.getAttribute('href') : null;
  }
  await expect(entry).toBeVisible();

  return entry;
}

async function decide(page: Page, { kind, reason, explanation }: Decision): Promise<void> {
  await page.getByRole('radio', { name: kind, exact: true }).check();
  if (reason) await page.getByRole('radio', { name: reason, exact: true }).check();
  await page.getByLabel('What its author will read').fill(explanation);
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Review queue' })).toBeVisible();
}

/** Takes a reported post out of the queue and decides about it. */
async function claimAndDecide(page: Page, words: string, decision: Decision): Promise<void> {
  const entry = await findInQueue(page, words);
  await entry.getByRole('button', { name: 'I’ll take it' }).click();
  await arriveAt(page, /^About /);
  await expect(page.getByText('It is aimed at the letter-writer.')).toBeVisible();
  await decide(page, decision);
}

const logLines = (page: Page, letter: Letter, number: string) =>
  page.getByRole('listitem').filter({ hasText: `${number} under letter ${letter.number}` });

const explanation =
  'You wrote about her and not about the key. Say it again without the insult, and it can stand.';

test(
  'a reported comment is removed: its author reads why, everybody sees that it was',
  { tag: '@https' },
  async ({ page, someoneElse }) => {
    const author = await someoneElse();
    await join(author);
    const letter = await writeLetter(author);
    const words = unique('Only a fool lends a key.');
    await say(author, letter.id, words);

    await join(page);
    await page.goto(letter.path);
    await report(page, 'comment 1', 'harassment');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Back to where you were' }).click();
    await expect(page).toHaveURL(`${letter.path}#1`);

    const moderator = await someoneElse();
    await signInAs(moderator, 'moderator');
    await visit(moderator, '/');
    await menu(moderator, /^Your menu/).click();
    await moderator.getByRole('link', { name: 'Review queue' }).click();
    await arriveAt(moderator, 'Review queue');
    await claimAndDecide(moderator, words, { kind: 'Remove it', reason: 'harassment', explanation });

    await visit(author, letter.path);
    await expect(comment(author, '1')).toContainText('A moderator removed this.');
    await expect(comment(author, '1').getByRole('blockquote')).toHaveText(explanation);
    await expect(comment(author, '1')).toContainText('(harassment)');

    await visit(page, letter.path);
    await expect(comment(page, '1')).toContainText('1 was removed by a moderator: harassment.');
    await expect(page.getByText(words)).toHaveCount(0);
    await expect(page.getByText(explanation)).toHaveCount(0);

    await visit(page, '/moderation/log');
    await expect(logLines(page, letter, '1')).toContainText(
      `removed 1 under letter ${letter.number}: harassment`,
    );
  },
);

test('a removal that was a mistake is undone', async ({ page, someoneElse }) => {
  const author = await someoneElse();
  await join(author);
  const letter = await writeLetter(author);
  const words = unique('A joke about keys.');
  await say(author, letter.id, words);
  await join(page);
  await page.goto(letter.path);
  await report(page, 'comment 1', 'off topic');
  const moderator = await someoneElse();
  await signInAs(moderator, 'moderator');
  await claimAndDecide(moderator, words, { kind: 'Remove it', reason: 'off topic', explanation });

  const entry = await findInQueue(moderator, words, '/moderation?state=decided');
  await expectAccessible(moderator);
  await entry.getByRole('link', { name: 'About comment 1' }).click();
  await arriveAt(moderator, 'About comment 1');
  await decide(moderator, { kind: 'Put it back', explanation: 'I read it again, and it is about the key.' });

  await page.goto(letter.path);
  await expect(comment(page, '1')).toContainText(words);
  await page.goto('/moderation/log');
  await expect(logLines(page, letter, '1')).toHaveCount(2);
  await expect(logLines(page, letter, '1').first()).toContainText('put back 1 under letter');
});

test('a letter’s discussion is closed', async ({ page, someoneElse }) => {
  const author = await someoneElse();
  await join(author);
  const letter = await writeLetter(author);
  await say(author, letter.id);
  await join(page);
  await page.goto(letter.path);
  await report(page, 'the letter', 'another reason');
  const moderator = await someoneElse();
  await signInAs(moderator, 'moderator');
  await claimAndDecide(moderator, letter.title, {
    kind: 'Close the discussion',
    reason: 'another reason',
    explanation,
  });

  await visit(page, letter.path);
  await expect(page.getByText('A moderator has closed this discussion.')).toBeVisible();
  await expect(page.getByLabel('Your reply to the letter')).toHaveCount(0);
  await expect(page.getByText('Reply to comment 1', { exact: true })).toHaveCount(0);
  await expect(theLetter(page)).toContainText(letter.title);
});

test('what is kept stays as it was, and its author is told', async ({ page, someoneElse }) => {
  const author = await someoneElse();
  await join(author);
  const letter = await writeLetter(author);
  const words = unique('I disagree with all of you.');
  await say(author, letter.id, words);
  await join(page);
  await page.goto(letter.path);
  await report(page, 'comment 1', 'offensive');
  const moderator = await someoneElse();
  await signInAs(moderator, 'moderator');
  await claimAndDecide(moderator, words, { kind: 'Keep it', explanation: 'To disagree is allowed.' });

  await page.goto(letter.path);
  await expect(comment(page, '1')).toContainText(words);
  await expect(comment(page, '1')).not.toContainText('To disagree is allowed.');
  await author.goto(letter.path);
  await expect(comment(author, '1')).toContainText('To disagree is allowed.');
});

test('a decision without a text for the author comes back as it was', async ({ page, someoneElse }) => {
  const author = await someoneElse();
  await join(author);
  const letter = await writeLetter(author);
  const words = unique('Buy my key ring.');
  await say(author, letter.id, words);
  await join(page);
  await page.goto(letter.path);
  await report(page, 'comment 1', 'spam');
  const moderator = await someoneElse();
  await signInAs(moderator, 'moderator');
  const entry = await findInQueue(moderator, words);
  await entry.getByRole('button', { name: 'I’ll take it' }).click();
  await arriveAt(moderator, 'About comment 1');
  await moderator.getByRole('radio', { name: 'Remove it', exact: true }).check();
  await moderator.getByLabel('What its author will read').fill(explanation);
  await moderator.getByRole('button', { name: 'Decide' }).click();

  await expect(moderator.getByRole('alert')).toContainText(/reason/i);
  await expect(moderator.getByRole('radio', { name: 'Remove it', exact: true })).toBeChecked();
  await expect(moderator.getByLabel('What its author will read')).toHaveValue(explanation);
  await expectAccessible(moderator);
});

test('the queue is closed to everybody else', async ({ page }) => {
  await visit(page, '/moderation');
  await expect(page.getByRole('heading', { level: 1, name: 'This page is for members' })).toBeVisible();

  await join(page);
  await visit(page, '/moderation');
  await expect(page.getByRole('heading', { level: 1, name: 'That is not yours to do' })).toBeVisible();
});
