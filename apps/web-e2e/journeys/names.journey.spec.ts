import { expect, type Page } from '@playwright/test';
import { arriveAt, settled, visit } from '../accessible';
import { join, newPerson, say, unique, writeLetter } from '../community';
import { test } from '../journey';
import { comment, fillIn, menu } from '../places';

async function fillInSignUp(page: Page, different: Record<string, string>): Promise<void> {
  const { email, handle, name, password } = newPerson();
  await fillIn(page, {
    'E-mail address': email,
    Handle: handle,
    'Name to show (if you like)': name,
    Password: password,
    ...different,
  });
  await page.getByRole('button', { name: 'Make my account' }).click();
}

/** Nobody is called like anybody else: each kind of browser has somebody of its own. */
for (const [withScripts, without] of [
  ['none', 'null'],
  ['undefined', '[object Object]'],
] as const) {
  test(`somebody who is called ${withScripts} or ${without} is read out as that everywhere`, async ({
    page,
    javaScriptEnabled,
  }) => {
    const name = javaScriptEnabled ? withScripts : without;
    const { handle } = await join(page, { name });
    const letter = await writeLetter(page);
    const { number } = await say(page, letter.id);
    await visit(page, letter.path);

    await expect(menu(page, `Your menu, ${name}`)).toBeVisible();
    await expect(comment(page, number)).toHaveAccessibleName(`Comment ${number}, by ${name}`);
    await comment(page, number).getByRole('link', { name, exact: true }).click();
    await arriveAt(page, name);
    await expect(page.getByText(`@${handle}`)).toBeVisible();
    await visit(page, '/ask');
    await expect(page.getByRole('radio', { name: `As ${name}.` })).toBeVisible();
  });
}

test('a name that can be taken for somebody else’s is refused beside its field, and in words', async ({
  page,
  someoneElse,
}) => {
  const other = await join(await someoneElse());
  await visit(page, '/sign-up');
  await fillInSignUp(page, { 'Name to show (if you like)': other.name.replace('a', '\u0430') });
  await expect(page.getByRole('alert')).toContainText(
    'Somebody here has this name, or one that looks like it',
  );
  await expect(page.getByLabel('Name to show (if you like)')).toHaveAttribute('aria-invalid', 'true');

  await fillInSignUp(page, { Password: 'password123' });
  await expect(page.getByRole('alert')).toContainText('one of the many that are guessed first');
  await fillInSignUp(page, { 'Name to show (if you like)': 'Moderator' });
  await expect(page.getByRole('alert')).toContainText('This name belongs to the house');
});

test('a pen name that is the writer’s own name would open the seal, and is refused', async ({ page }) => {
  const { name } = await join(page);
  await page.goto('/ask');
  await settled(page);
  await fillIn(page, {
    'In one line: what is it about?': unique('Signed by mistake'),
    'Your letter': 'What now?',
  });
  await page.getByLabel('Topic').selectOption({ label: 'Dating' });
  const field = page.getByRole('textbox', { name: 'Pen name' });
  await field.fill(name.toUpperCase());
  await page.getByRole('button', { name: 'Send the letter' }).click();

  await expect(page.getByRole('alert')).toContainText('it would open the seal');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
});

test('whoever signs out leaves nothing in the storage of the browser, but for light or dark', async ({
  page,
}) => {
  await join(page);
  await page.goto('/theme');
  await page.getByRole('main').getByRole('button', { name: 'Dark' }).click();
  await visit(page, '/sign-out');
  await page.evaluate(() => localStorage.setItem('anything', 'half-written'));
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click();

  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
