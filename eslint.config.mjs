import nx from '@nx/eslint-plugin';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { fewParameters } from './tools/lint/few-parameters.mjs';
import { names } from './tools/lint/names.mjs';
import { rooms } from './tools/lint/rooms.mjs';
import { statements } from './tools/lint/statements.mjs';
import { translated } from './tools/lint/translated.mjs';

const code = ['**/*.{ts,tsx}'];
const scripts = ['**/*.mjs'];
const specs = ['**/*.spec.{ts,tsx}', 'apps/api/test/**', 'apps/web/test/**', 'apps/web-e2e/**'];
/** Text and numbers rather than code. */
const fixtures = ['apps/api/seeds/**', 'apps/api/migrations/**', 'apps/bench/**'];
/** What measures and strains the site may use of the server's code: nothing else of one application is another's. */
const usedByMeasurements = [
  '@quandary/api/src/platform/database/*', // a server, its schema, connections
  '@quandary/api/src/platform/pages', // cursors
  '@quandary/api/src/embeddings/sentence-model',
];
const boundaries = {
  enforceBuildableLibDependency: false,
  allow: ['../../tools/server-build.ts'], // read by Vite, which knows no other way
  // Loaders and actions need markdown at once, on the server; a page fetches it when somebody writes.
  checkDynamicDependenciesExceptions: ['text'],
  depConstraints: [
    { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:api', 'scope:shared'] },
    { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:web', 'scope:shared'] },
    { sourceTag: 'scope:graphiql', onlyDependOnLibsWithTags: ['scope:graphiql'] },
    { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['scope:e2e', 'scope:shared'] },
    { sourceTag: 'scope:measure', onlyDependOnLibsWithTags: ['scope:measure', 'scope:shared'] },
    { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
    { sourceTag: 'scope:tools', onlyDependOnLibsWithTags: ['scope:tools'] },
    { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:app', 'type:pure'] },
    {
      sourceTag: 'type:pure',
      onlyDependOnLibsWithTags: ['type:pure'],
      bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'express', 'react', 'react-*', 'node:*'],
    },
  ],
};

const noReExports = [
  { selector: 'ExportAllDeclaration', message: 'Import from the file itself; only a library has an index.' },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'Import from the file itself; only a library has an index.',
  },
];
const noRawHtml = [
  {
    selector:
      ':matches(JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"])',
    message: 'Text becomes React elements (ui/prose.tsx), never HTML.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text becomes elements, never HTML.',
  },
];
const noTextInQueries = [
  {
    selector:
      'CallExpression[callee.property.name=/^(query|rows?|where|andWhere|orWhere|having|orderBy|addOrderBy|set)$/] > TemplateLiteral[expressions.length>0]',
    message: 'What varies is a parameter of the statement, never part of its text.',
  },
];
const clockOfTheDatabase =
  'The time comes from Postgres: viewer.askedAt, a row, now() in the statement. To measure, performance.now().';
const oneClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clockOfTheDatabase },
  { selector: 'CallExpression[callee.name="Date"]', message: clockOfTheDatabase },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: clockOfTheDatabase },
];
/** Where the process may look at its own clock: it is compared with nothing that Postgres wrote. */
const ownClock = [
  'apps/api/src/platform/**', // knows no time of the domain: deadlines, log lines
  'apps/api/src/backups/**', // when the night is, and what a folder is called
  'apps/api/src/article-signals/once-a-day.ts', // when what is remembered in memory is forgotten
];

/** Where SQL is the subject: what keeps a server or asks whether it answers. */
const ownSql = [
  'apps/api/src/platform/**',
  'apps/api/src/backups/**',
  'apps/api/src/posts/{lock-post,numbering,posting-facts}.ts',
  'apps/api/src/screening/holds.service.ts',
];

const noTextInLogs = [
  {
    selector:
      'CallExpression[callee.property.name=/^(fatal|error|warn|debug|verbose)$/] > TemplateLiteral[expressions.length>0]',
    message:
      'What varies is a field of the line: log.warn("A sentence.", { err: error }). Messages quote letters.',
  },
];

const noBareClients = [
  {
    selector:
      ':matches(NewExpression[callee.name=/^(Client|Pool)$/], NewExpression[callee.property.name=/^(Client|Pool)$/])',
    message: 'Use Connection (platform/database/connection.ts): a bare client that is lost ends the process.',
  },
  {
    selector:
      'ImportDeclaration[source.value="pg"][importKind!="type"] > ImportSpecifier[imported.name=/^(Client|Pool)$/][importKind!="type"]',
    message: 'Use Connection (platform/database/connection.ts): a bare client that is lost ends the process.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.data/**',
      '.nx/**',
      '**/.react-router/**',
      'apps/web/src/graphql/generated/**',
      'apps/web/build/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    files: [...code, ...scripts],
    plugins: {
      'import-x': importX,
      house: { rules: { rooms, names, statements, translated, 'few-parameters': fewParameters } },
    },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] })],
      'import-x/extensions': ['.ts', '.tsx', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'house/rooms': 'error',
      'house/names': 'error',
      'house/few-parameters': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true, IIFEs: true }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'prefer-template': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Use node:crypto; it can be guessed.' },
      ],
      'no-restricted-syntax': ['error', ...noReExports, ...noRawHtml],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
    },
  },
  {
    files: code,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  {
    files: ['apps/{bench,eval,faults}/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { ...boundaries, allow: [...boundaries.allow, ...usedByMeasurements] },
      ],
    },
  },
  {
    files: ['apps/api/src/**', 'libs/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The server asks nobody; an address from outside would be a way in.' },
      ],
      'no-restricted-syntax': ['error', ...noReExports, ...noRawHtml, ...noTextInQueries, ...noTextInLogs],
    },
  },
  {
    files: ['apps/api/src/**'],
    ignores: ['**/*.spec.ts', 'apps/api/src/platform/database/{connection,data-source}.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noReExports,
        ...noRawHtml,
        ...noTextInQueries,
        ...noTextInLogs,
        ...noBareClients,
      ],
    },
  },
  {
    files: ['apps/api/src/**', 'libs/**'],
    ignores: [...specs, ...ownClock],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noReExports,
        ...noRawHtml,
        ...noTextInQueries,
        ...noTextInLogs,
        ...noBareClients,
        ...oneClock,
      ],
    },
  },
  {
    files: ['apps/api/{src,seeds}/**'],
    ignores: [...specs, ...ownSql],
    rules: { 'house/statements': 'error' },
  },
  { files: ['libs/*/src/index.ts'], rules: { 'no-restricted-syntax': ['error', ...noRawHtml] } },
  {
    files: ['apps/web/src/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'house/translated': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    // Forty lines of statements are a page; sixty of markup are, too: a label, a field and its hint take nine.
    files: ['apps/web/src/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true, IIFEs: true }],
    },
  },
  {
    files: specs,
    rules: {
      'max-lines-per-function': 'off', // a describe is a chapter
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'prefer-template': 'off',
      'house/few-parameters': 'off',
      '@typescript-eslint/no-explicit-any': 'off', // what comes back from GraphQL is looked at, not used
    },
  },
  {
    files: ['apps/web/src/entry.server.tsx'],
    rules: { 'house/few-parameters': 'off' }, // React Router calls it so
  },
  {
    files: fixtures,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
      'no-console': 'off',
    },
  },
);
