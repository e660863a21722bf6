import { askForModules } from './tools/jest/modules.mjs';

askForModules();

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
    '^@quandary/api/(.*)$': '<rootDir>/apps/api/$1',
    '^@quandary/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '\\.module\\.css$': '<rootDir>/tools/jest/css-module.mjs',
    '\\.css$': '<rootDir>/tools/jest/css-address.mjs',
  },
  transform: { '^.+/apps/api/.+\\.ts$': swc(true), '^.+\\.tsx?$': swc(false) },
  transformIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.nx/'],
};

export default {
  maxWorkers: 2,
  // A limit makes Jest run even a single file in a worker (tools/jest/modules.mjs). Specs leave some 50 MB each; this is
  // far above what one may need, and far below what a small machine has.
  workerIdleMemoryLimit: '2GB',
  coverageProvider: 'v8',
  collectCoverageFrom: ['<rootDir>/{apps,libs}/*/src/**/*.{ts,tsx}', '!**/generated/**'],
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/tools/jest/count-specs.mjs'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['**/*.spec.{ts,tsx,mjs}'],
      globalSetup: '<rootDir>/tools/jest/before-unit-specs.mjs',
      testPathIgnorePatterns: ['/node_modules/', '\\.api\\.spec\\.ts$', '/apps/web-e2e/'],
    },
    {
      ...shared,
      displayName: 'api',
      testMatch: ['**/*.api.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/tools/jest/second-try.mjs'],
      globalSetup: '<rootDir>/tools/jest/before-api-specs.mjs',
      globalTeardown: '<rootDir>/tools/jest/after-api-specs.mjs',
    },
  ],
};
