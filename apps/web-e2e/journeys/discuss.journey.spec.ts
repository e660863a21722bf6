import { expect, type Page } from '@playwright/test';
import { expectAccessible, settled, visit } from '../accessible';
import { join, say, unique, writeLetter } from '../community';
import { test } from '../journey';
import {
  comment,
  expectLandedOn,
  expectVotes,
  openReply,
  post,
  takeLimitFrom,
  theLetter,
  vote,
} from '../places';

/** A letter by somebody else; the browser at hand belongs to a fresh member who reads it. */
async function readSomebodysLetter(page: Page, writer: Page) {
  const writtenBy = await join(writer);
  const letter = await writeLetter(writer);
  const reader = await join(page);

  return { letter, reader, writtenBy };
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

test(
  'a talk has numbers, and a number in a text leads to its comment',
  { tag: '@https' },
  async ({ page, someoneElse }) => {
    const { letter, reader } = await readSomebodysLetter(page, await someoneElse());
    await visit(page, letter.path);
    await expect(page.getByText('Nobody has said anything yet. Comment 1 is free.')).toBeVisible();

    await post(page, 'Have you asked her **why**?');
    await expectLandedOn(page, comment(page, '1'), '1');
    await expect(comment(page, '1')).toHaveAccessibleName(`Comment 1, by ${reader.name}`);

    await openReply(page, 'comment 1');
    await expectAccessible(page);
    await post(page, 'I mean: kindly.', 'comment 1');
    await expectLandedOn(page, comment(page, '1.1'), '1.1');
    await expect(comment(page, '1.1')).toHaveAccessibleName(`Comment 1.1, reply to 1, by ${reader.name}`);

    await post(page, 'It all depends on #1.1, I think.');
    await expectLandedOn(page, comment(page, '2'), '2');
    await comment(page, '2').getByRole('link', { name: '#1.1', exact: true }).click();
    await expectLandedOn(page, comment(page, '1.1'), '1.1');
    await expect(page.getByRole('heading', { name: 'Discussion: 3 comments' })).toBeVisible();
    await expectAccessible(page);
  },
);

test('votes go up, down, and away again', { tag: '@https' }, async ({ page, someoneElse }) => {
  const writer = await someoneElse();
  const { letter } = await readSomebodysLetter(page, writer);
  await say(writer, letter.id);
  await visit(page, letter.path);
  const up = vote(comment(page, '1'), 'for');
  const down = vote(comment(page, '1'), 'against');
  await expectVotes(up, { count: 0, mine: false });

  await up.click();
  await expectVotes(up, { count: 1, mine: true });
  await down.click();
  await expectVotes(up, { count: 0, mine: false });
  await expectVotes(down, { count: 1, mine: true });
  await expectAccessible(page);
  await down.click();
  await expectVotes(down, { count: 0, mine: false });
  const kept = page.waitForResponse(
    (response) => response.request().postData()?.includes(letter.id) ?? false,
  );
  await vote(theLetter(page), 'for').click();
  await expectVotes(vote(theLetter(page), 'for'), { count: 1, mine: true });

  await kept; // shown before the server has it
  await page.reload();
  await expectVotes(vote(theLetter(page), 'for'), { count: 1, mine: true });
  await expectVotes(down, { count: 0, mine: false });
});

test('nobody votes on what they wrote themselves', async ({ page, someoneElse }) => {
  const { letter } = await readSomebodysLetter(page, await someoneElse());
  await say(page, letter.id);
  await page.goto(letter.path);

  await expect(vote(theLetter(page), 'for')).toBeVisible();
  await expect(comment(page, '1')).toContainText('0 votes for comment 1');
  await expect(comment(page, '1').getByRole('button', { name: /^Vote/ })).toHaveCount(0);
});

test(
  'a guest is asked to sign in, and comes back to the discussion',
  { tag: '@https' },
  async ({ page, someoneElse }) => {
    const writer = await someoneElse();
    const person = await join(writer);
    const letter = await writeLetter(writer);
    await visit(page, letter.path);
    await expect(page.getByRole('button', { name: /^Vote|^Post$/ })).toHaveCount(0);

    await page.getByRole('region', { name: 'Discussion' }).getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('E-mail address').fill(person.email);
    await page.getByLabel('Password').fill(person.password);
    await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();

    await expect(page.getByLabel('Your reply to the letter')).toBeVisible();
    await expect(page).toHaveURL(`${letter.path}#discussion`);
  },
);

test.describe('a vote, with scripts', () => {
  test.skip(
    ({ javaScriptEnabled }) => javaScriptEnabled === false,
    'Without scripts the page is simply loaded anew.',
  );

  test('shows at once, and goes back with a sentence when it did not arrive', async ({
    page,
    someoneElse,
  }) => {
    const { letter } = await readSomebodysLetter(page, await someoneElse());
    await open(page, letter.path);
    let cutOff = () => {};
    const cut = new Promise<void>((resolve) => (cutOff = resolve));
    await page.route(/\/d\/.*\.data/, async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      await cut;
      return route.abort('internetdisconnected');
    });
    const up = vote(theLetter(page), 'for');

    await up.click();
    await expectVotes(up, { count: 1, mine: true });
    cutOff();

    await expect(theLetter(page).getByRole('status')).toContainText(
      'The site could not be reached, or has too much to do. Nothing is lost',
    );
    await expectVotes(up, { count: 0, mine: false });
    await expectAccessible(page);
  });

  test('goes back with a sentence when the server says no', async ({ page, context, someoneElse }) => {
    const { letter } = await readSomebodysLetter(page, await someoneElse());
    await open(page, letter.path);
    await context.clearCookies({ name: 'session' });
    const up = vote(theLetter(page), 'for');

    await up.click();

    await expect(theLetter(page).getByRole('status')).toContainText('You are signed out.');
    await expectVotes(up, { count: 0, mine: false });
  });

  test('does not reload the page', async ({ page, someoneElse }) => {
    const { letter } = await readSomebodysLetter(page, await someoneElse());
    await open(page, letter.path);
    await page.getByLabel('Your reply to the letter').fill('Half a sentence');

    await vote(theLetter(page), 'for').click();

    await expectVotes(vote(theLetter(page), 'for'), { count: 1, mine: true });
    await expect(page.getByLabel('Your reply to the letter')).toHaveValue('Half a sentence');
  });
});

test('a comment that is refused comes back as it was, and says why', async ({ page, someoneElse }) => {
  const { letter } = await readSomebodysLetter(page, await someoneElse());
  await open(page, letter.path);
  const long = 'too long '.repeat(1200);
  const field = page.getByLabel('Your reply to the letter');
  await takeLimitFrom(field);
  await post(page, long);

  await expect(page.getByRole('alert')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue(long);
  await expectAccessible(page);

  await post(page, 'Short enough.');
  await expect(comment(page, '1')).toContainText('Short enough.');
});

test('its author edits a comment', async ({ page, someoneElse }) => {
  const { letter } = await readSomebodysLetter(page, await someoneElse());
  const words = unique('I would ask her for coffee.');
  await say(page, letter.id, words);
  await page.goto(letter.path);

  await comment(page, '1').getByRole('link', { name: 'Edit comment 1' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Edit comment 1' })).toBeVisible();
  await expect(page.getByLabel('Text')).toHaveValue(words);
  await expectAccessible(page);
  await page.getByLabel('Text').fill(`${words} Or tea.`);
  await page.getByRole('button', { name: 'Save' }).click();

  await expectLandedOn(page, comment(page, '1'), '1');
  await expect(comment(page, '1')).toContainText('Or tea.');
  await expect(comment(page, '1')).toContainText('edited');
});

test('its author takes a comment back; the number and the replies stay', async ({ page, someoneElse }) => {
  const writer = await someoneElse();
  const { letter, reader } = await readSomebodysLetter(page, writer);
  const words = unique('Something I should not have said.');
  const remark = await say(page, letter.id, words);
  await say(writer, remark.id, 'I read that.');
  await page.goto(letter.path);

  await comment(page, '1').getByRole('link', { name: 'Take back comment 1' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Take back comment 1?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(comment(page, '1')).toContainText('Taken back. Readers see only that it was here.');

  const guest = await someoneElse();
  await visit(guest, letter.path);
  await expect(comment(guest, '1')).toContainText('1 was taken back by whoever wrote it.');
  await expect(comment(guest, '1')).not.toContainText(reader.name);
  await expect(guest.getByText(words)).toHaveCount(0);
  await expect(comment(guest, '1.1')).toContainText('I read that.');
});
