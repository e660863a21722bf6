import { expect, type Page } from '@playwright/test';
import { arriveAt, visit } from '../accessible';
import { join, type Person } from '../community';
import { test } from '../journey';
import { fillIn, menu } from '../places';

/** Addresses that are nobody's (RFC 5737). The proxy of the journeys adds its own peer, which the site trusts. */
const somebodyElsesAddress = '203.0.113.66';
const ownersAddress = '198.51.100.7';
/** As many as lock the account for the address that they came from. */
const wrongTries = 10;

const tagged = { tag: '@https' };

async function fillInSignIn(page: Page, { email, password }: Pick<Person, 'email' | 'password'>) {
  await fillIn(page, { 'E-mail address': email, Password: password });
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
}

test(
  'whoever signs in gets a cookie for this host and https alone',
  tagged,
  async ({ page, context, someoneElse }) => {
    const person = await join(await someoneElse());
    await visit(page, '/sign-in');
    await fillInSignIn(page, person);

    await expect(menu(page, /^Your menu/)).toBeVisible();
    const [session, ...others] = await context.cookies();
    expect(others).toEqual([]);
    expect(session).toMatchObject({
      name: '__Host-session',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    });
  },
);

test('light or dark is remembered for this host and https alone', tagged, async ({ page, context }) => {
  await page.goto('/theme');
  await page.getByRole('main').getByRole('button', { name: 'Dark' }).click();

  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const [theme] = await context.cookies();
  expect(theme).toMatchObject({ name: '__Host-theme', value: 'dark', secure: true });
});

test(
  'wrong passwords from elsewhere do not lock the owner out',
  tagged,
  async ({ page, context, browser }) => {
    const elsewhere = await browser.newContext({
      extraHTTPHeaders: { 'x-forwarded-for': somebodyElsesAddress },
    });
    const stranger = await elsewhere.newPage();
    const person = await join(stranger);
    await context.setExtraHTTPHeaders({ 'x-forwarded-for': ownersAddress });
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { member { handle } } }';
    const input = { email: person.email, password: 'not the password' };
    for (let tries = 0; tries < wrongTries; tries++)
      await stranger.request.post('/graphql', { data: { query, variables: { input } } });

    const locked = await stranger.request.post('/graphql', {
      data: { query, variables: { input: { ...input, password: person.password } } },
    });
    expect(await locked.text()).toContain('TOO_SOON');
    await elsewhere.close();
    await visit(page, '/sign-in');
    await fillInSignIn(page, person);
    await expect(menu(page, /^Your menu/)).toBeVisible();
  },
);

test('the site answers to its own name alone', tagged, async ({ page, request, baseURL }) => {
  const foreign = await request.get('/', { headers: { host: 'evil.example' } });
  expect(foreign.status()).toBe(421);
  expect(await foreign.text()).toContain(baseURL);

  await visit(page, '/');
  await arriveAt(page, /./);
  const response = await request.get('/');
  expect(response.headers()['strict-transport-security']).toMatch(/^max-age=\d+/);
});
