import { serverBuild } from '../../tools/server-build.ts';

/** What tools/dev.mjs runs: the server with its pages made by Vite, and the way to the database that outlives it. */
export default serverBuild(import.meta.dirname, 'dev', {
  main: 'src/dev.ts',
  database: 'src/platform/database/embedded-postgres.ts',
  'password-worker': 'src/accounts/password-worker.mjs',
  'vector-worker': 'src/embeddings/vector-worker.ts',
});
