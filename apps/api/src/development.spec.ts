import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..', '..');

interface Made {
  sources: string[];
  packages: string[];
}

/** What `npm run build` makes the server of, and what `npm run dev` does. Vite runs in a process of its own, as there. */
function madeOf(config: string): Made {
  const program = `
    import { build } from 'vite';
    const { output } = await build({
      configFile: 'apps/api/${config}', logLevel: 'silent', build: { write: false },
    });
    const chunks = output.filter(({ type }) => type === 'chunk');
    const own = new Set(output.map(({ fileName }) => fileName));
    const packages = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
    process.stdout.write(JSON.stringify({
      sources: chunks.flatMap(({ moduleIds }) => moduleIds),
      packages: packages.filter((name) => !own.has(name)),
    }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Made;
}

const ofDevelopment = /\/(?:dev|site-in-development)\.ts$/;

describe('the server that is built', () => {
  it('has nothing of what serves pages while somebody works on them', () => {
    const { sources, packages } = madeOf('vite.config.ts');
    expect(sources.filter((path) => path.endsWith('/apps/api/src/main.ts'))).toHaveLength(1);
    expect(sources.filter((path) => ofDevelopment.test(path))).toEqual([]);
    expect(packages).toContain('express');
    expect(packages).not.toContain('vite');
  });

  it('is another than that of development, which has it', () => {
    const { sources, packages } = madeOf('vite.dev.config.ts');
    expect(sources.filter((path) => ofDevelopment.test(path))).toHaveLength(2);
    expect(packages).toContain('vite');
  });
});
