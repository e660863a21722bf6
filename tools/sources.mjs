import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './install.mjs';

/** Made from other files, or read by nobody but the specs. */
const aside = /(^|\/)(generated|node_modules|\.react-router|test)$|\.spec\.tsx?$/;

/** A digest of the names and contents of these files and everything below these folders. */
export function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesIn(join(root, path)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (aside.test(path.replaceAll('\\', '/')) || !existsSync(path)) return [];
  return childrenOf(path)?.flatMap((name) => filesIn(join(path, name))) ?? [path];
}

function childrenOf(path) {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Does `work` unless it was last done with the same digest and `product` is still there. */
export async function onceFor({ product, stamp, digest }, work) {
  const file = join(root, stamp);
  if (existsSync(join(root, product)) && existsSync(file) && readFileSync(file, 'utf8') === digest) return;
  rmSync(file, { force: true });
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, digest);
}
