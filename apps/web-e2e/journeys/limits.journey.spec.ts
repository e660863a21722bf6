import { newPerson } from '../community';
import { expect } from '@playwright/test';
import { test } from '../journey';

/** What the sign-in form sends without scripts. The limit of passwords holds on every site, whatever LIMITS says. */
test('passwords that are tried too often are refused in words, with what was typed, and when to come back', async ({
  page,
}) => {
  const { email } = newPerson();
  const guess = () =>
    page.request.post('/sign-in', { form: { email, password: 'not the right one', returnTo: '/' } });

  const answers = await Promise.all(Array.from({ length: 25 }, guess));

  const statuses = answers.map((answer) => answer.status());
  expect(statuses.filter((status) => status === 422)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(15);
  const refused = answers[statuses.indexOf(429)]!;
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(800);
  const words = await refused.text();
  expect(words).toContain('Too many wrong passwords.');
  expect(words).toContain(`value="${email}"`);
});
