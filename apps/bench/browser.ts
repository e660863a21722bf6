import { chromium, type Browser } from '@playwright/test';

/** What a page costs a reader who comes for the first time: milliseconds, a score without unit, bytes. */
interface Visit {
  firstPaint: number;
  /** Largest Contentful Paint. */
  largestPaint: number;
  /** Cumulative Layout Shift: 0 when nothing ever moved. */
  shift: number;
  requests: number;
  bytes: number;
}

export interface Address {
  name: string;
  path: string;
}

const visits = 5;
/** Long enough for late pictures and scripts to move something, if they do. */
const settleMs = 1_500;

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs in the page before anything of it. As text: the server's code knows no window. */
const observe = `
  window.bench = { largestPaint: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.bench.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

const readOff = `(() => {
  const resources = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  return {
    ...window.bench,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    requests: resources.length,
    bytes: resources.reduce((sum, { transferSize }) => sum + transferSize, 0),
  };
})()`;

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext(); // an empty profile: nothing is cached
  const page = await context.newPage();
  await page.addInitScript({ content: observe });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(settleMs);
  const seen = await page.evaluate<Visit>(readOff);
  await context.close();
  return seen;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Medians of five first visits of each page, as markdown.
 * @param executablePath of Chromium
 */
export async function measureVisits(
  siteUrl: string,
  addresses: readonly Address[],
  executablePath: string | undefined,
): Promise<string> {
  const browser = await chromium.launch({ executablePath, args: flags });
  const lines = [
    '| page | FCP ms | LCP ms (min–max) | CLS | requests | kB over the wire |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  try {
    for (const { name, path } of addresses) {
      const seen: Visit[] = [];
      for (let at = 0; at < visits; at++) seen.push(await visit(browser, `${siteUrl}${path}`));
      const of = (key: keyof Visit) => seen.map((one) => one[key]);
      const paints = of('largestPaint').map(Math.round);
      lines.push(
        `| ${name} | ${Math.round(median(of('firstPaint')))} | ${median(paints)} (${Math.min(...paints)}–${Math.max(...paints)}) | ${median(of('shift')).toFixed(3)} | ${median(of('requests'))} | ${Math.round(median(of('bytes')) / 1000)} |`,
      );
    }
  } finally {
    await browser.close();
  }
  return lines.join('\n');
}
