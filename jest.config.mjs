/** Run through `npm test` (tools/test.mjs), which turns on ES modules in Node's VM and brings the database. */

const swc = (decorators) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true, decorators },
      transform: {
        react: { runtime: 'automatic' },
        ...(decorators && { legacyDecorator: true, decoratorMetadata: true }),
      },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const shared = {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'], // js first: graphql must be one package for all
  moduleNameMapper: {
    '^@quandary/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '\\.module\\.css$': '<rootDir>/tools/css-module.mjs',
    '\\.css$': '<rootDir>/tools/css-address.mjs',
  },
  transform: { '^.+/apps/api/.+\\.ts$': swc(true), '^.+\\.tsx?$': swc(false) },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.nx/'],
};

export default {
  maxWorkers: 2,
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/tools/count-specs.mjs'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/*.spec.{ts,tsx,mjs}'],
      testPathIgnorePatterns: ['/node_modules/', '\\.api\\.spec\\.ts$', '/apps/web-e2e/'],
    },
    { ...shared, displayName: 'api', testMatch: ['**/*.api.spec.ts'] },
  ],
};
