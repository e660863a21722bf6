import { expect, type Page } from '@playwright/test';
import { arriveAt, expectAccessible, settled, visit, withScripts } from '../accessible';
import { join, newPerson, unique, type Person } from '../community';
import { test } from '../journey';
import { comment, fillIn, menu, post, theLetter } from '../places';

const titleField = 'In one line: what is it about?';
const send = 'Send the letter';
const penName = (page: Page) => page.getByRole('textbox', { name: 'Pen name' });

const body = `He stopped answering after **eight months**, and we share a dentist.

I have been ghosted, and I still look at my phone.`;

async function signUp(page: Page): Promise<Person> {
  const person = newPerson();
  await fillIn(page, {
    'E-mail address': person.email,
    Handle: person.handle,
    'Name to show (if you like)': person.name,
    Password: person.password,
  });
  await page.getByRole('button', { name: 'Make my account' }).click();

  return person;
}

async function writeOn(page: Page, title: string): Promise<void> {
  await fillIn(page, { [titleField]: title, 'Your letter': body });
  await page.getByLabel('What do you want to know? (if you can say it)').fill('Do I change the dentist?');
  await page.getByLabel('Topic').selectOption({ label: 'Dating' });
}

async function expectStillWritten(page: Page, title: string): Promise<void> {
  await expect(page.getByLabel(titleField)).toHaveValue(title);
  await expect(page.getByLabel('Your letter')).toHaveValue(body);
  await expect(page.getByLabel('Topic')).toHaveValue('dating');
}

test(
  'a guest makes an account and sends a letter under their own name',
  { tag: '@https' },
  async ({ page }) => {
    await visit(page, '/ask');
    await expect(page.getByRole('heading', { name: 'First, an account' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Make an account' }).click();
    await arriveAt(page, 'Make an account');
    const person = await signUp(page);

    await arriveAt(page, 'Write a letter');
    const title = unique('Ghosted, with a shared dentist');
    await writeOn(page, title);
    if (!withScripts()) await page.getByRole('button', { name: 'Preview' }).click();
    const preview = page.getByRole('region', { name: 'How it will look' });
    await expect(preview.getByText('eight months')).toHaveCSS('font-weight', /^[6-9]00$/);
    const guides = page.getByRole('region', { name: 'From the library' });
    await expect(guides.getByRole('link', { name: 'When you have been ghosted' })).toHaveAttribute(
      'target',
      '_blank',
    );
    await expect(
      page.getByRole('region', { name: 'Others in two minds' }).getByRole('link').first(),
    ).toBeVisible();
    await expectStillWritten(page, title);
    await expectAccessible(page);

    await page.getByRole('radio', { name: `As ${person.name}` }).check();
    await page.getByRole('button', { name: send }).click();

    await arriveAt(page, title);
    await expect(page).toHaveURL(/\/d\/\d+\/ghosted-with-a-shared-dentist/);
    await expect(theLetter(page)).toContainText('Do I change the dentist?');
    await theLetter(page).getByRole('link', { name: person.name }).click();
    await arriveAt(page, person.name);
  },
);

test('a sealed letter is signed with a pen name, and nobody can tell whose it is', async ({
  page,
  someoneElse,
}) => {
  const person = await join(page);
  await page.goto('/ask');
  await settled(page);
  const title = unique('Sealed, about a dentist');
  await writeOn(page, title);
  await page.getByRole('radio', { name: 'Sealed, with a pen name.' }).check();
  await penName(page).fill('Looks at Her Phone');
  await page.getByRole('button', { name: send }).click();
  await arriveAt(page, title);
  await post(page, 'Thank you all for reading.');
  await expect(comment(page, '1')).toContainText('letter-writer');

  const guest = await someoneElse();
  await visit(guest, page.url());
  await expect(theLetter(guest)).toContainText('sealed letter');
  await expect(theLetter(guest).getByText('Looks at Her Phone').first()).toBeVisible();
  await expect(comment(guest, '1')).toHaveAccessibleName('Comment 1, by Looks at Her Phone');
  await expect(guest.getByRole('main').getByRole('link', { name: 'Looks at Her Phone' })).toHaveCount(0);
  const source = await (await guest.request.get(page.url())).text();
  expect(source).not.toContain(person.handle);
  expect(source).not.toContain(person.name);
});

test('a letter that is refused comes back as it was, and says what is missing', async ({ page }) => {
  await join(page);
  await page.goto('/ask');
  await settled(page);
  const title = unique('A letter nobody signed');
  await writeOn(page, title);
  await page.getByRole('button', { name: send }).click();

  await expect(page.getByRole('alert')).toContainText(/pen name/i);
  await expect(penName(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(penName(page)).toHaveAccessibleDescription(/pen name/i);
  if (withScripts()) await expect(penName(page)).toBeFocused();
  await expectStillWritten(page, title);
  await expectAccessible(page);

  await penName(page).fill('Signed After All');
  await page.getByRole('button', { name: send }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('an account that is refused keeps everything but the password', async ({ page }) => {
  await visit(page, '/sign-up');
  const person = newPerson();
  await fillIn(page, { 'E-mail address': person.email, Handle: 'Not A Handle', Password: person.password });
  await page.getByRole('button', { name: 'Make my account' }).click();

  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Handle')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('E-mail address')).toHaveValue(person.email);
  expect(await page.content()).not.toContain(person.password);
  await expectAccessible(page);
});

test('a session that ran out costs no word: sign in beside it, and send again', async ({ page, context }) => {
  const person = await join(page);
  await page.goto('/ask');
  await settled(page);
  const title = unique('Written for too long');
  await writeOn(page, title);
  await penName(page).fill('Slow Writer');
  await context.clearCookies({ name: 'session' });
  await page.getByRole('button', { name: send }).click();

  await expect(page.getByRole('alert')).toContainText('You are signed out.');
  await expectStillWritten(page, title);
  await expectAccessible(page);

  const opened = page.waitForEvent('popup');
  await page.getByRole('alert').getByRole('link', { name: 'Sign in (in a new tab)' }).click();
  const tab = await opened;
  await fillIn(tab, { 'E-mail address': person.email, Password: person.password });
  await tab.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(menu(tab, `Your menu, ${person.name}`)).toBeVisible();

  await page.getByRole('button', { name: send }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(theLetter(page)).toContainText('Slow Writer');
});

test('pressing twice sends one letter', async ({ page }) => {
  await join(page);
  await page.goto('/ask');
  await settled(page);
  const title = unique('Pressed twice');
  await writeOn(page, title);
  await page.getByRole('radio', { name: /^As / }).check();
  await page.getByRole('button', { name: send }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await page.goto('/?sort=new&topic=dating');
  await expect(page.getByRole('heading', { level: 2, name: title })).toHaveCount(1);
});

test.describe('a draft', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'Only scripts can keep a draft.');

  test('survives a refresh, and leaves nothing behind once it was sent', async ({ page }) => {
    await join(page);
    await page.goto('/ask');
    await settled(page);
    const title = unique('Kept on this device');
    await writeOn(page, title);
    await expect(page.getByText('Draft kept on this device.')).toBeVisible();
    await page.reload();

    await expect(page.getByText('What you wrote last time is back.')).toBeVisible();
    await expectStillWritten(page, title);
    await expectAccessible(page);

    await penName(page).fill('Kept');
    await page.getByRole('button', { name: send }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.goto('/ask');
    await settled(page);
    await expect(page.getByLabel(titleField)).toHaveValue('');
  });

  test('does not stay on a shared computer after signing out', async ({ page }) => {
    const person = await join(page);
    await page.goto('/ask');
    await settled(page);
    await writeOn(page, unique('Not for the next one'));
    await expect(page.getByText('Draft kept on this device.')).toBeVisible();
    await menu(page, `Your menu, ${person.name}`).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();

    await join(page);
    await page.goto('/ask');
    await settled(page);
    await expect(page.getByLabel(titleField)).toHaveValue('');
  });
});
