import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Says one calm line of progress. */
export const say = (text) => process.stdout.write(`  ${text}\n`);

/** Ends the program with one sentence; the stack is of no use to who started it. */
export function giveUp(error) {
  process.stderr.write(`\n  ${error instanceof Error ? error.message : String(error)}\n\n`);
  process.exit(1);
}

/**
 * Installs what package-lock.json names, unless that is what is there. Not `npm ci`: it gives up when a registry
 * lacks a binary for some other platform, which nobody here needs; --no-save leaves the lock file as it is. An image is
 * made once and run for long: there it is `npm ci`, or nothing.
 */
export function install() {
  if (isInstalled()) return;
  say('Installing packages (a minute or two, once) …');
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: windows,
    },
  );
  if (status !== 0)
    throw new Error(`The packages could not be installed${error ? `: ${error.message}` : ''}.`);
}

/** npm leaves a list of what it installed; it is written last, so an interrupted install has none. */
function isInstalled() {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = packagesIn(list);
  const wanted = packagesIn(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    const isRoot = path === '';
    const mayBeAbsent = optional || devOptional; // of another platform
    return isRoot || (installed[path] ? installed[path].version === version : mayBeAbsent);
  });
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
