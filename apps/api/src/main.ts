import { join } from 'node:path';
import { startSite } from './start';

/** `npm run build` puts the pages beside this file's own folder. */
await startSite({ pages: join(import.meta.dirname, '..', 'web') });
