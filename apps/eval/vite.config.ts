import { serverBuild } from '../../tools/server-build.ts';

export default serverBuild(import.meta.dirname, 'eval', {
  main: 'main.ts',
  screening: 'screening.ts',
  train: 'train.ts',
  'vector-worker': '../api/src/embeddings/vector-worker.ts',
});
