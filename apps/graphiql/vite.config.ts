import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { builtFrom } from '../../tools/server-build.ts';

/**
 * The page that people see who open /graphql in a browser, where GRAPHIQL is on. Built apart from the site, whose pages
 * carry nothing of it: apps/api/src/platform/graphql/graphiql-page.ts serves it.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphiql/',
  plugins: [{ ...builtFrom(), applyToEnvironment: () => true }],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL('../../dist/graphiql', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false }, // every browser that it is built for preloads
    chunkSizeWarningLimit: 5_000, // an editor, fetched by who asks for it
  },
});
