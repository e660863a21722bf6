import { expect, type Locator, type Page } from '@playwright/test';

/** Where things are on our pages, by the names that a screen reader says. */

export function comment(page: Page, number: string): Locator {
  return page.getByRole('article', { name: new RegExp(`^Comment ${number.replaceAll('.', '\\.')}(,|$)`) });
}

/** A coach's answer by its letter. */
export function answer(page: Page, letter: string): Locator {
  return page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: `answer ${letter}`, exact: true }) });
}

/** The letter that the page is about. */
export function theLetter(page: Page): Locator {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1 }) });
}

export function menu(page: Page, name: string | RegExp): Locator {
  return page.getByRole('banner').getByLabel(name);
}

export function vote(within: Locator, way: 'for' | 'against'): Locator {
  return within.getByRole('button', { name: `Vote ${way}` });
}

/** What an arrow says: how many so far, and whether it is this reader's. */
export async function expectVotes(
  arrow: Locator,
  { count, mine }: { count: number; mine: boolean },
): Promise<void> {
  await expect(arrow).toHaveAccessibleName(new RegExp(`: ${count} so far$`));
  await expect(arrow).toHaveAttribute('aria-pressed', String(mine));
}

export async function fillIn(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, words] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(words);
}

/** The form under a comment or an answer, opened; what it is called is what it replies to. */
export async function openReply(page: Page, to: string): Promise<void> {
  await page.getByText(`Reply to ${to}`, { exact: true }).click();
  await expect(page.getByLabel(`Your reply to ${to}`)).toBeVisible();
}

export async function post(page: Page, words: string, to = 'the letter'): Promise<void> {
  const field = page.getByLabel(`Your reply to ${to}`);
  await field.fill(words);
  await page
    .locator('form')
    .filter({ has: field })
    .getByRole('button', { name: 'Post', exact: true })
    .click();
}

/** The reader stands where the address says: in sight, in focus, and marked. */
export async function expectLandedOn(page: Page, place: Locator, number: string): Promise<void> {
  await expect(page).toHaveURL((address) => address.hash === `#${number}`);
  await expect(place).toBeInViewport();
  await expect(place).toBeFocused();
  await expect(place).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
}

/** Lets a field take more than it should, as it does where a browser does not know of limits. */
export async function takeLimitFrom(field: Locator): Promise<void> {
  await field.evaluate((element) => element.removeAttribute('maxlength'));
}

/** Tab after tab until the focus is there, as somebody does who has no mouse. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(goal, 'reached with Tab').toBeFocused();
}
