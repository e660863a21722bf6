import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/** Imports a file of apps/api/test: see `compileTestCode`. */
export async function importTestCode(name) {
  const file = await compileTestCode(name);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Compiles a file of apps/api/test with the settings of the build: a tool that needs a part of the server never waits
 * for dist/, nor disturbs it.
 * @returns where the module is; whoever asked deletes it
 */
export async function compileTestCode(name) {
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
      rollupOptions: { input: join(api, 'test', name), output: { codeSplitting: false } },
    },
  });
  // Inside node_modules, so that its imports are found.
  const file = join(root, 'node_modules', `.quandary-${process.pid}-${name.replace(/\.ts$/, '.mjs')}`);
  writeFileSync(file, output[0].code);
  return file;
}
