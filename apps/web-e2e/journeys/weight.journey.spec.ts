import { gzipSync } from 'node:zlib';
import { expect, type APIRequestContext } from '@playwright/test';
import { test } from '../journey';

/**
 * What a telephone on a slow train can still load while its owner reads the first line: 150 KiB, and two for the way out
 * and the words for what was decided and removed.
 */
const most = 152 * 1024;

/** In a page: `src` and `modulepreload`. In a script: what it imports before it runs. */
const scriptsInPage = /\/assets\/[\w.-]+\.js/g;
const importsInScript = /(?:\bfrom|\bimport)\s*"\.\/([\w.-]+\.js)"/g;

/** Gzipped bytes of all scripts that a page brings before anybody has touched it. */
async function weigh(
  request: APIRequestContext,
  address: string,
): Promise<{ bytes: number; scripts: number }> {
  const page = await (await request.get(address)).text();
  const found = new Set(page.match(scriptsInPage));
  let bytes = 0;
  for (const script of found) {
    const code = await (await request.get(script)).text();
    bytes += gzipSync(code).length;
    for (const [, file] of code.matchAll(importsInScript)) found.add(`/assets/${file}`);
  }

  return { bytes, scripts: found.size };
}

test.describe('the scripts of', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'Without scripts nothing is loaded.');

  for (const [name, address] of [
    ['the front page', '/'],
    ['a letter', '/d/1'],
  ] as const) {
    test(`${name} stay light`, async ({ request }) => {
      const { bytes, scripts } = await weigh(request, address);

      expect(scripts).toBeGreaterThan(3);
      expect(bytes, `${Math.round(bytes / 1024)} KiB in ${scripts} scripts`).toBeLessThanOrEqual(most);
    });
  }
});
