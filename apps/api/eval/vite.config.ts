import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Built like the server (see ../vite.config.ts), into a folder of its own. */
export default defineConfig({
  root: at('..'),
  resolve: { tsconfigPaths: true },
  ssr: { target: 'node', noExternal: [/^@quandary\//] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: at('../../../dist/eval'),
    emptyOutDir: true,
    sourcemap: true,
    rollupOptions: {
      input: { main: at('main.ts'), 'vector-worker': at('../src/embeddings/vector-worker.ts') },
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});
