import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  asAdmin,
  asSite,
  makeDatabase,
  migrateDatabase,
  onDatabase,
  startCounting,
  versionOf,
} from '../corpus/corpus';
import { startServer } from '../servers';
import { fill, type Size } from './corpus/collection';
import { measureAdvice, type Answered } from './measure';

const sizes: readonly Size[] = [10_000, 100_000, 1_000_000];
/** What a writer may wait for, in milliseconds, in the largest collection. */
const goals = { p50: 40, p95: 120 };

/**
 * What suggestions cost in collections of each size, as a table. Collections are made once, kept, and
 * migrated as a site is. */
export async function compareSizes(root: string, say: (text: string) => void): Promise<string> {
  const directory = join(root, '.data', 'bench');
  mkdirSync(directory, { recursive: true });
  const version = versionOf(root, ['apps/bench/advice/corpus', 'libs/random/src']);
  const server = await startCounting(directory);
  try {
    const lines: string[] = [];
    let smallest: Answered[] | undefined;
    for (const size of sizes) {
      await make({ url: server.url, directory, version }, size, say);
      await migrateDatabase(server.url, nameOf(size));
      say(`${size.toLocaleString('en')} letters …`);
      const answered = await measureAt(root, await asSite(server.url, nameOf(size)));
      smallest ??= answered;
      const measured = answered.map((one, at) => lineOf(size, one, smallest?.[at]));
      measured.forEach(say);
      lines.push(...measured);
    }
    return [
      '| letters | suggested | p50 ms | p95 ms | beside the smallest | found |',
      '| --- | --- | --- | --- | --- | --- |',
      ...lines,
      '',
      `Goals at ${sizes.at(-1)?.toLocaleString('en')}: p50 ≤ ${goals.p50} ms, p95 ≤ ${goals.p95} ms for each kind. A tenth as many articles as letters; every draft of about 300 words is a new one.`,
    ].join('\n');
  } finally {
    await server.stop();
  }
}

const nameOf = (size: Size) => `bench_advice_${size}`;

interface Place {
  url: string;
  directory: string;
  version: string;
}

async function make(
  { url, directory, version }: Place,
  size: Size,
  say: (text: string) => void,
): Promise<void> {
  const stamp = join(directory, `${nameOf(size)}.stamp`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  say(`Making ${size.toLocaleString('en')} letters …`);
  await makeDatabase(url, nameOf(size));
  await asAdmin(onDatabase(url, nameOf(size)), (client) => fill(client, size));
  writeFileSync(stamp, version);
}

async function measureAt(root: string, databaseUrl: string): Promise<Answered[]> {
  const site = await startServer({ script: join(root, 'dist/api/main.js'), databaseUrl });
  try {
    return await measureAdvice(site.url);
  } finally {
    await site.stop();
  }
}

function lineOf(size: Size, { what, p50, p95, found }: Answered, smallest: Answered | undefined): string {
  const growth = smallest ? `× ${(p50 / smallest.p50).toFixed(2)}` : '';
  const cells = [size.toLocaleString('en'), what, p50.toFixed(1), p95.toFixed(1), growth, found.toFixed(1)];
  return `| ${cells.join(' | ')} |`;
}
