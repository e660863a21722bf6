import { join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const workspace = join(import.meta.dirname, '..');

/**
 * Vite builds for Node as well: it reads the decorator options from the tsconfig.json beside a source, so Nest's
 * injection works.
 * @param folder the project's, where its sources are
 * @param name of the folder below dist/ that the build fills
 * @param input the program of each name, from `folder`
 */
export function serverBuild(folder: string, name: string, input: Record<string, string>): UserConfig {
  return defineConfig({
    root: folder,
    resolve: { tsconfigPaths: true },
    plugins: [builtFrom()],
    ssr: { target: 'node', noExternal: [/^@quandary\//] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(workspace, 'dist', name),
      emptyOutDir: true,
      sourcemap: true,
      // Chunks lie beside the entries: the sentence model looks for its thread there.
      rollupOptions: { input, output: { chunkFileNames: '[name]-[hash].js' } },
    },
  });
}

/**
 * Leaves the hash of its sources, which Nx gives to every task, in a build for Node: tools/build.mjs compares it, and
 * leaves a build that is up to date untouched, because a running site reads from it.
 */
export function builtFrom(): Plugin {
  return {
    name: 'built-from',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'ssr',
    generateBundle() {
      const source = process.env['NX_TASK_HASH'];
      if (source) this.emitFile({ type: 'asset', fileName: 'built-from', source });
    },
  };
}
