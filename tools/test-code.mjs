import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/**
 * Compiles a program of apps/api in memory, with the settings of the build: a tool that needs a part of the server
 * never waits for dist/, nor disturbs it.
 * @param path from apps/api
 * @returns the file to run; whoever asked for it removes it
 */
export async function compileCode(path) {
  const { build, loadConfigFromFile } = await import('vite');
  const api = join(root, 'apps/api');
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'test' },
    join(api, 'vite.config.ts'),
  );
  const { output } = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: {
      ...config.build,
      write: false,
      sourcemap: false,
      rollupOptions: { input: join(api, path), output: { codeSplitting: false } },
    },
  });
  // Inside node_modules, so that its imports are found.
  const name = basename(path).replace(/\.ts$/, '.mjs');
  const file = join(root, 'node_modules', `.quandary-${process.pid}-${name}`);
  writeFileSync(file, output[0].code);
  return file;
}

/** Imports a file of apps/api/test. */
export async function importTestCode(name) {
  const file = await compileCode(`test/${name}`);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}

/** node tools/test-code.mjs PATH …: compiles programs of apps/api and prints where they are, a line each. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const path of process.argv.slice(2)) process.stdout.write(`${await compileCode(path)}\n`);
}
