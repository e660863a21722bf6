import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './install.mjs';

/**
 * node tools/lock.mjs [--write]: is package-lock.json whole? npm leaves out the builds for other platforms that the
 * registry at hand does not carry, and then `npm ci` refuses the lock everywhere. With --write they are added.
 */

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const absent = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(path, name))
    .map(([name, version]) => ({ name, version, dev })),
);

if (process.argv.includes('--write')) {
  for (const { name, version, dev } of absent)
    lock.packages[`node_modules/${name}`] = entryOf(name, version, dev);
  const names = Object.keys(lock.packages).sort((one, other) => one.localeCompare(other, 'en'));
  lock.packages = Object.fromEntries(names.map((name) => [name, lock.packages[name]]));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  say(`Added ${absent.length} to package-lock.json.`);
} else {
  for (const { name, version } of absent)
    say(`package-lock.json lacks ${name}@${version} (node tools/lock.mjs --write).`);
  process.exitCode = absent.length > 0 ? 1 : 0;
}

/** As Node looks for a package: beside whoever asks, then further up. */
function isLocked(path, name) {
  const parts = path === '' ? [] : path.split('/node_modules/');
  return Array.from({ length: parts.length + 1 }, (_none, count) =>
    parts.slice(0, parts.length - count),
  ).some((above) => {
    const folder = above.length > 0 ? `${above.join('/node_modules/')}/` : '';
    return `${folder}node_modules/${name}` in lock.packages;
  });
}

function entryOf(name, version, dev) {
  const platform = name.split('/').at(-1);
  const one = (words) => words.find((word) => new RegExp(`\\b${word}\\b`).test(platform));
  const os = one([
    'darwin',
    'linux',
    'win32',
    'android',
    'freebsd',
    'openbsd',
    'netbsd',
    'sunos',
    'openharmony',
    'aix',
  ]);
  const cpu = one([
    'x64',
    'arm64',
    'arm',
    'ia32',
    'ppc64',
    's390x',
    'riscv64',
    'loong64',
    'wasm32',
    'mips64el',
  ]);
  const libc = { gnu: 'glibc', musl: 'musl' }[one(['gnu', 'musl'])];
  if (!os && !cpu) throw new Error(`For which platform is ${name}? Add it to package-lock.json by hand.`);
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}
