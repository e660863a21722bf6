import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import config from './codegen';

const root = fileURLToPath(new URL('../..', import.meta.url));
const generated = fileURLToPath(new URL('src/graphql/generated/gql.ts', import.meta.url));
const document = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/**
 * While somebody works: a document that was edited has its types, and its text on the server, before the page that asks
 * with it changes. One that does not fit the schema is told, and the types stay as they were.
 */
export function editedDocuments(): Plugin {
  let last = Promise.resolve();

  return {
    name: 'edited-documents',
    apply: 'serve',
    enforce: 'pre',
    async hotUpdate({ file, read, server }) {
      if (!/\.tsx?$/.test(file) || !/\bgraphql\(/.test(await read())) return;
      last = last.then(async () => {
        if (isGenerated(await read())) return; // the other environment has asked already, or no document was edited
        await generateTypes().catch((error: unknown) => server.config.logger.error(String(error)));
      });
      await last;
    },
  };
}

function isGenerated(code: string): boolean {
  const known = readFileSync(generated, 'utf8');

  return [...code.matchAll(document)].every(([, text]) => known.includes(JSON.stringify(text)));
}

async function generateTypes(): Promise<void> {
  const { generate } = await import('@graphql-codegen/cli'); // a second, which no start need wait for
  await generate({ ...config, cwd: root, silent: true }, true);
}
