import { expect } from '@playwright/test';
import { expectAccessible, visit } from '../accessible';
import { join, unique, writeLetter } from '../community';
import { test } from '../journey';
import { lockLetter } from '../locked-letter';
import { comment, post } from '../places';

test('what the site has no time for comes back with its text, and sent again it is posted once', async ({
  page,
  someoneElse,
  javaScriptEnabled,
}) => {
  const writer = await someoneElse();
  await join(writer);
  const letter = await writeLetter(writer);
  await join(page);
  await visit(page, letter.path);
  const words = `${unique('Ask for the key back,')}\n\nand say thank you first. <b>"Both"</b> & soon.`;

  const release = await lockLetter(letter.number);
  await post(page, words);
  const alert = page.getByRole('alert').filter({ hasText: /at this moment/ });
  await expect(alert).toBeVisible();
  if (!javaScriptEnabled) await expectAccessible(page);
  const field = javaScriptEnabled
    ? page.getByLabel('Your reply to the letter')
    : page.getByLabel('What you wrote');
  await expect(field).toHaveValue(words);

  await release();
  const again = javaScriptEnabled
    ? page.locator('form').filter({ has: field }).getByRole('button', { name: 'Post', exact: true })
    : page.getByRole('button', { name: 'Send it again' });
  await again.click();

  await expect(comment(page, '1')).toContainText('say thank you first. "Both" & soon.');
  await expect(comment(page, '2')).toHaveCount(0);
});
