import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

interface Fixtures {
  /** What the browser said went wrong, on any page of the journey: it must stay empty. */
  complaints: string[];
  /** Another reader, in a browser of their own. */
  someoneElse: () => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  complaints: [
    // Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const complaints: string[] = [];
      await use(complaints);
      expect(complaints, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, complaints }, use) => {
    await listen(context, complaints);
    await use(context);
  },
  someoneElse: async ({ browser, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      await listen(context, complaints);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** A refused form answers 4xx, and a request may be cut off on purpose; Chromium writes both down. */
const expected = /^Failed to load resource: /;

/** Scripts that failed, pages that differ from what the server sent, and all that the content policy stopped. */
async function listen(context: BrowserContext, complaints: string[]): Promise<void> {
  context.on('weberror', (thrown) => complaints.push(String(thrown.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text());
  });
  // Some of what the policy stops, as what Trusted Types refuse, is told in no other way than by this event.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`The policy stopped something: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
}
