import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './install.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser for the journeys: CHROME_PATH, an installed Chromium or Chrome, Playwright's own, or Debian's,
 * which is installed when this runs as root on Debian (CI does). Throws one sentence when there is none.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file.`);
  const found = named ?? installed() ?? (await fromPlaywright()) ?? fromDebian();
  if (!found) {
    throw new Error('The journeys need a browser: install Chromium or Chrome, or set CHROME_PATH to one.');
  }
  return found;
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...onMac];
  return places.find((place) => existsSync(place));
}

async function fromPlaywright() {
  const { chromium } = await import('@playwright/test');
  const place = chromium.executablePath();
  return existsSync(place) ? place : undefined;
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  say('Installing Chromium for the journeys …');
  const apt = (...args) => {
    const { status } = spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return status === 0;
  };
  const ready = apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return ready ? installed() : undefined;
}
