import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type CDPSession, type Page } from '@playwright/test';

/** WCAG 2.2 AA and all that it stands on. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** Part of WCAG 2.2 (2.5.8), yet off until it is asked for by name. */
const alsoAsked = { 'target-size': { enabled: true } };

export function withScripts(): boolean {
  return test.info().project.use.javaScriptEnabled !== false;
}

/** Goes to an address as if it had been typed, and looks at the page as those see it who need it most. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
  await expectAccessible(page);
}

/** The page with this heading has come, by whatever link or button. */
export async function arriveAt(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await settled(page);
  await expectAccessible(page);
}

/**
 * With scripts, a page can be used before they have begun to work. A journey about what they do waits until
 * they do: the last thing that React Router does on a new page is to take the scrolling into its own hands.
 */
export async function settled(page: Page): Promise<void> {
  if (!withScripts()) return;

  await page.waitForFunction(() => history.scrollRestoration === 'manual');
}

/** axe finds nothing to complain about, by day and by night. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const violations = await violationsOn(page);
    expect(violations, `accessibility of ${page.url()}, ${colorScheme}`).toEqual([]);
  }
}

async function violationsOn(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: wcag }, rules: alsoAsked })
    .setLegacyMode(); // no second page: ours have no frames
  const { violations } = await lettingScriptsRun(page, () => axe.analyze());

  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * axe is a script. On a page that was loaded without scripts they are allowed for as long as it looks: the
 * page's own were passed over when it was read, and stay so.
 */
async function lettingScriptsRun<Result>(page: Page, work: () => Promise<Result>): Promise<Result> {
  if (withScripts()) return work();

  // Kept: to let go of it would leave the scripts switched on.
  if (!sessions.has(page)) sessions.set(page, page.context().newCDPSession(page));
  const session = await sessions.get(page);
  await session?.send('Emulation.setScriptExecutionDisabled', { value: false });
  try {
    return await work();
  } finally {
    await session?.send('Emulation.setScriptExecutionDisabled', { value: true });
  }
}
