import { serverBuild } from '../../tools/server-build.ts';

export default serverBuild(import.meta.dirname, 'faults', { main: 'main.ts', cannon: 'cannon.ts' });
