import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the site's documents, from the schema the API committed. Run from the root of the repository. */
export default {
  schema: process.env['QUANDARY_SCHEMA'] ?? 'apps/api/schema.graphql',
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/graphql/generated/**'],
  generates: {
    'apps/web/src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string' },
      },
    },
  },
} satisfies CodegenConfig;
