import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

type RunOptions = Parameters<AxeBuilder['options']>[0];

/** WCAG 2.2 AA and all that it stands on; the size of targets (2.5.8) only when it is asked for by name. */
const everything: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
};
/** Night changes colours and nothing else. */
const colours: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

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
 * The whole page is there. With scripts, it can be used before they have begun to work; a journey about what
 * they do waits until they do: the last thing that React Router does on a new page is to take the scrolling
 * into its own hands.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState();
  if (!withScripts()) return;

  await page.waitForFunction(() => history.scrollRestoration === 'manual');
}

/**
 * axe finds nothing to complain about, by day and by night. It takes seconds where a page takes a tenth of one, so it
 * looks at pages on which something stands that no journey of this run has shown it at that place, with those
 * attributes, at that width.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForLoadState();
  if (test.info().project.metadata.samePagesElsewhere) return;
  const width = page.viewportSize()?.width;
  const shapes = (await page.evaluate(shapesOnPage)).map((shape) => digest(`${width} ${shape}`));
  const known = knownShapes();
  const fresh = shapes.filter((shape) => !known.has(shape));
  if (fresh.length === 0) return;

  await (withScripts() ? expectNothingFound(page) : onCopyOf(page, expectNothingFound));
  appendFileSync(shapesFile, `${fresh.join('\n')}\n`);
}

/** All workers of a run write here. */
const shapesFile = `${process.env.QUANDARY_E2E_DATA}-shapes`;

function knownShapes(): Set<string> {
  return new Set(existsSync(shapesFile) ? readFileSync(shapesFile, 'utf8').split('\n') : []);
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');

/**
 * What axe judges an element by: where it stands, its attributes, and whether it has words. Runs in the page.
 * Addresses, numbers and names differ from page to page and from run to run: only that they are there, and point
 * at something, counts.
 */
function shapesOnPage(): string[] {
  const telling =
    /^(?:type|role|lang|dir|class|tabindex|aria-(?:hidden|expanded|pressed|current|invalid|live|haspopup|checked))$/;
  const pointing = /^(?:for|aria-(?:labelledby|describedby|controls))$/;
  const { theme } = document.documentElement.dataset; // chosen by the reader, whatever the device says
  const placeOf = (element: Element | null): string =>
    element
      ? `${placeOf(element.parentElement)}>${element.localName}.${element.getAttribute('class') ?? ''}`
      : '';
  const shapeOf = (element: Element) => {
    const attributes = [...element.attributes].map(({ name, value }) => {
      if (telling.test(name)) return `${name}=${value}`;
      if (pointing.test(name))
        return `${name}=${value.split(' ').every((id) => document.getElementById(id))}`;
      return name + (value === '' ? '=' : '');
    });
    const aimedAt = element.matches(':target'); // which has colours of its own
    const words = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
    );
    return `${theme} ${placeOf(element)} ${attributes.sort().join(' ')} ${words} ${aimedAt}`;
  };
  return [...new Set([...document.querySelectorAll('*')].map(shapeOf))];
}

/** Looked at from the top: what is scrolled halfway under the bar that stays in sight is no small target. */
async function expectNothingFound(page: Page): Promise<void> {
  const scrolled = await page.evaluate(() => scrollY);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (const [colorScheme, options] of [
    ['dark', colours],
    ['light', everything],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violationsOn(page, options), `accessibility of ${page.url()}, ${colorScheme}`).toEqual([]);
  }
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), scrolled);
}

async function violationsOn(page: Page, options: RunOptions): Promise<string[]> {
  // Legacy is what it calls a page without frames.
  const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();

  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

/**
 * axe is a script itself. What a reader without scripts has before them is laid out once more, at the same
 * address and as it stands, in a browser that runs scripts, with the page's own left out.
 */
async function onCopyOf(page: Page, look: (copy: Page) => Promise<void>): Promise<void> {
  const body = (await page.content())
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<(\/?)noscript>/g, '<$1span>');
  const context = await page
    .context()
    .browser()
    ?.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() });
  const copy = await context?.newPage();
  if (!context || !copy) throw new Error('There is no browser to look at the page with.');

  try {
    const [address] = page.url().split('#');
    await copy.route(address ?? '', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    await copy.goto(page.url());
    await look(copy);
  } finally {
    await context.close();
  }
}
