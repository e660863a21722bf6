import { serverBuild } from '../../tools/server-build.ts';

export default serverBuild(import.meta.dirname, 'api', {
  main: 'src/main.ts',
  import: 'src/commands/import.ts',
  export: 'src/commands/export.ts',
  members: 'src/commands/members.ts',
  migrate: 'src/commands/migrate.ts',
  'password-worker': 'src/accounts/password-worker.mjs',
  backup: 'src/commands/backup.ts',
  restore: 'src/commands/restore.ts',
  'vector-worker': 'src/embeddings/vector-worker.ts',
});
