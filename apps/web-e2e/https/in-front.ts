import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxLines } from './nginx-lines';
import { openProxy } from './proxy';

/** Playwright calls it once before all journeys, and what it gives back after them. */
export default async function inFront(): Promise<() => Promise<void>> {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', '..', 'README.md'), 'utf8');
  const proxy = await openProxy({
    port: Number(process.env.QUANDARY_E2E_HTTPS_PORT),
    sitePort: Number(process.env.QUANDARY_E2E_INNER_PORT),
    lines: nginxLines(readme),
  });
  return proxy.close;
}
