import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeConfig, type Plugin } from 'vite';
import { serverBuild } from '../../../tools/server-build.ts';
import { optimisations } from './optimisations.ts';

const root = join(import.meta.dirname, '..', '..', '..');
/** The one that is left out, by its number in the list. */
const at = Number(process.env['WITHOUT']);
const { name, file, text, without } = optimisations[at]!;

const leftOut: Plugin = {
  name: 'left-out',
  enforce: 'pre',
  transform(code, id) {
    if (id !== join(root, file)) return null;
    if (!readFileSync(id, 'utf8').includes(text))
      throw new Error(`${file} has changed: ${name} is elsewhere.`);
    return { code: code.replace(text, without), map: null };
  },
};

const server = serverBuild(join(root, 'apps/api'), join('ablation', String(at), 'api'), {
  main: 'src/main.ts',
  'password-worker': 'src/accounts/password-worker.mjs',
});

/** The server without one of its optimisations. */
export default mergeConfig(server, { plugins: [leftOut], build: { sourcemap: false } });
