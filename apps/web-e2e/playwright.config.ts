import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/**
 * Given by tools/test.mjs: the browser it found, a port for the site, one for a second site, one for the proxy that
 * speaks https in front of the second, a folder for their data, a report.
 */
const {
  CHROME_PATH,
  QUANDARY_E2E_PORT,
  QUANDARY_E2E_INNER_PORT,
  QUANDARY_E2E_HTTPS_PORT,
  QUANDARY_E2E_DATA,
  QUANDARY_REPORT,
} = process.env;
if (!CHROME_PATH || !QUANDARY_E2E_PORT || !QUANDARY_E2E_HTTPS_PORT || !QUANDARY_E2E_DATA) {
  throw new Error('Start the journeys with `npm run test:e2e`: it brings the browser and the site.');
}

const root = join(import.meta.dirname, '..', '..');
const address = `http://127.0.0.1:${QUANDARY_E2E_PORT}`;
const httpsAddress = `https://localhost:${QUANDARY_E2E_HTTPS_PORT}`;
/**
 * The address bar of a Chromium without a window is two pages of its own, in two processes for each context: without them
 * a context costs 0.3 s of a processor, with them 0.5 s (Chromium 156). The last list of features counts, so what
 * Playwright 1.65 switches off and pages could tell is here again.
 */
const featuresOff = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding', 'LensOverlay'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning', 'MediaRouter'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];
const onItsOwn = [
  `--disable-features=${featuresOff.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** All journeys come from one address and share the demo members, so daily limits are off. */
const asAlways = {
  NODE_ENV: 'production',
  LIMITS: 'off',
  // Vectors come when they are made; journeys want the same suggestions every time.
  ADVICE_VECTORS: 'off',
  GRAPHIQL: 'on',
};
const site = (port = '', env: Record<string, string>) => ({
  command: 'exec node dist/api/main.js',
  cwd: root,
  url: `http://127.0.0.1:${port}/readyz`,
  timeout: 120_000,
  gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 } as const,
  env: { ...asAlways, PORT: port, ...env },
});

/** What only a proxy shows; and the journeys that must work behind one are marked. */
const aboutTheProxy = 'behind-https.journey.spec.ts';
// Their pages are looked at by axe in the other projects.
const behindHttps = { grep: /@https/, testIgnore: [], metadata: { samePagesElsewhere: true } };
const throughTheProxy = { baseURL: httpsAddress, ignoreHTTPSErrors: true };

export default defineConfig({
  globalSetup: join(import.meta.dirname, 'https', 'in-front.ts'),
  testIgnore: aboutTheProxy,
  testDir: 'journeys',
  outputDir: join(root, 'test-results'),
  fullyParallel: true,
  workers: 2,
  // On two shared cores a browser can stall; what passes only the second time is listed as flaky.
  retries: process.env.CI ? 2 : 0,
  // A slow machine is no fault; a page that does not come is one, and is noticed much earlier.
  timeout: 150_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ...(QUANDARY_REPORT ? [['json', { outputFile: QUANDARY_REPORT }] as const] : [])],
  use: {
    baseURL: address,
    locale: 'en-GB',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // Recording every journey took a third of their time; one that failed is recorded when it runs again.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: CHROME_PATH, args: onItsOwn },
  },
  projects: [
    { name: 'with-javascript', use: { javaScriptEnabled: true } },
    { name: 'without-javascript', use: { javaScriptEnabled: false } },
    { name: 'behind-https', ...behindHttps, use: { ...throughTheProxy, javaScriptEnabled: true } },
    {
      name: 'behind-https-without-javascript',
      ...behindHttps,
      use: { ...throughTheProxy, javaScriptEnabled: false },
    },
  ],
  webServer: [
    site(QUANDARY_E2E_PORT, { DATA_DIR: QUANDARY_E2E_DATA }),
    site(QUANDARY_E2E_INNER_PORT, {
      DATA_DIR: `${QUANDARY_E2E_DATA}-https`,
      PUBLIC_URL: httpsAddress,
      TRUSTED_PROXIES: '127.0.0.1',
    }),
  ],
});
