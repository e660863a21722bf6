import { fileURLToPath } from 'node:url';
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig, type Plugin } from 'vite';
import { builtFrom } from '../../tools/server-build.ts';
import { editedDocuments } from './edited-documents';

/**
 * GraphQL documents belong to loaders and actions, which run on the server. A component names the fragment
 * that it needs for its type alone, so the browser's bundle carries no document at all.
 */
function documentsStayOnTheServer(): Plugin {
  const document = /\bgraphql\(\s*`[^`]*`,?\s*\)/g;

  return {
    name: 'documents-stay-on-the-server',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform(code, id) {
      if (!/\.tsx?($|\?)/.test(id) || !code.includes('graphql(`') || id.includes('/generated/')) return null;

      return { code: code.replace(document, 'undefined'), map: null };
    },
  };
}

/** A page in eight files rather than thirty: what every page needs is fetched once and kept; what writers need is apart. */
const chunks = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
  { name: 'intl', test: /node_modules\/(react-intl|@formatjs|intl-messageformat)\// },
  { name: 'frame', test: /apps\/web\/src\/(ui|site|accounts|graphql)\//, minShareCount: 4 },
  {
    name: 'posts',
    test: /apps\/web\/src\/(ui|posts|dilemmas|articles)\/(?!passages|typed-fields|newest-question)/,
    minShareCount: 2,
  },
];

/**
 * React Router 7.18 names its development build for everybody, whatever NODE_ENV is; the one without its checks makes a
 * page a tenth cheaper. Its folder is the only way to it.
 */
const production = fileURLToPath(
  new URL('../../node_modules/react-router/dist/production/', import.meta.url),
);
const withoutChecks = [
  { find: /^react-router$/, replacement: `${production}index.mjs` },
  { find: /^react-router\/dom$/, replacement: `${production}dom-export.mjs` },
];

export default defineConfig(({ command }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [editedDocuments(), documentsStayOnTheServer(), builtFrom(), reactRouter()],
  resolve: { tsconfigPaths: true, alias: command === 'build' ? withoutChecks : [] },
  // All that a page may import, looked for before the first: what is found later reloads the page that is open.
  optimizeDeps: { entries: ['src/**/*.{ts,tsx}', '!src/**/*.{spec,server}.{ts,tsx}'] },
  build: { target: 'es2022', emptyOutDir: true },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } },
  },
}));
