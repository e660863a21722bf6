import { serverBuild } from '../../tools/server-build.ts';

export default serverBuild(import.meta.dirname, 'bench', {
  main: 'main.ts',
  bare: 'bare.ts',
  cannon: 'cannon.ts',
});
