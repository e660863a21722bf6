import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The faults are built like the server (see ../vite.config.ts), into a folder of their own. */
export default defineConfig({
  root: at('..'),
  resolve: { tsconfigPaths: true },
  ssr: { target: 'node', noExternal: [/^@quandary\//] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: at('../../../dist/faults'),
    emptyOutDir: true,
    sourcemap: true,
    rollupOptions: { input: { main: at('main.ts'), cannon: at('cannon.ts') } },
  },
});
