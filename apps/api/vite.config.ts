import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Vite builds the server too: it reads the decorator options from tsconfig.json, so Nest's injection works. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: { tsconfigPaths: true },
  ssr: { target: 'node', noExternal: [/^@quandary\//] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: `${root}/dist/api`,
    emptyOutDir: true,
    sourcemap: true,
    rollupOptions: {
      input: {
        main: 'src/main.ts',
        import: 'src/commands/import.ts',
        export: 'src/commands/export.ts',
        members: 'src/commands/members.ts',
        migrate: 'src/commands/migrate.ts',
        'password-worker': 'src/accounts/password-worker.mjs',
        backup: 'src/commands/backup.ts',
        restore: 'src/commands/restore.ts',
        'vector-worker': 'src/embeddings/vector-worker.ts',
      },
      // Beside the entries: the model looks for its thread there.
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});
