import { formatFiles, logger, names } from '@nx/devkit';
import { filesOf } from './files.mjs';

/**
 * npm run room -- NAME [--after=ROOM] [--one=NOUN]: a room of the server that runs. It has one operation, which members
 * may ask and guests may not; what it does, and what it keeps, is for whoever asked for the room to write.
 * @returns what is said when the files are there
 */
export default async function room(tree, { name, one = singularOf(name), after = 'accounts' }) {
  if (tree.exists(`apps/api/src/${name}`)) throw new Error(`There is a room called ${name}.`);
  const words = { many: names(name), one: names(one) };
  for (const [file, text] of Object.entries(filesOf(words))) tree.write(`apps/api/src/${name}/${file}`, text);
  nameInOrder(tree, name, after);
  importModule(tree, words.many);
  sayWhoMay(tree, words.one);
  await formatFiles(tree);
  return () =>
    logger.info(`\n  Next: npm run schema, and what apps/api/src/${name} is to do (CONTRIBUTING.md).\n`);
}

const singularOf = (name) => name.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');

function nameInOrder(tree, name, after) {
  const line = `  '${after}',\n`;
  change(tree, {
    file: 'eslint.rooms.mjs',
    what: `a room called ${after}`,
    write: (text) => {
      const from = text.indexOf('serverRooms');
      const found = text.slice(0, text.indexOf('];', from)).indexOf(line, from);
      const [before, rest] = cut(text, found, line.length);
      return `${before}  '${name}',\n${rest}`;
    },
  });
}

/** In the alphabet among the imports of rooms, and at the end of the rooms in the list. */
function importModule(tree, { className, fileName }) {
  const line = `import { ${className}Module } from './${fileName}/${fileName}.module';`;
  change(tree, {
    file: 'apps/api/src/app.module.ts',
    what: 'the imports of rooms',
    write: (text) => {
      const lines = text.split('\n');
      const rooms = lines.filter((other) => other.includes(" from './"));
      const next = rooms.find((other) => other.split(' from ')[1] > line.split(' from ')[1]);
      const at = next ? lines.indexOf(next) : lines.indexOf(rooms.at(-1)) + 1;
      const withImport = [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
      const [before, rest] = cut(withImport, withImport.indexOf('    WebModule,\n'), 0);
      return `${before}    ${className}Module,\n${rest}`;
    },
  });
}

function sayWhoMay(tree, { className }) {
  const operation = `add${className}`;
  const row = `  { operation: '${operation}', run: () => ({ document: 'mutation { ${operation} }' }), expect: signedIn },\n`;
  change(tree, {
    file: 'apps/api/src/access.api.spec.ts',
    what: 'the table of operations',
    write: (text) => {
      const [before, rest] = cut(text, text.indexOf('\n];\n', text.indexOf('const table: Row[] = [')), 1);
      return `${before}${row}${rest}`;
    },
  });
}

function change(tree, { file, what, write }) {
  const text = tree.read(file, 'utf8');
  try {
    tree.write(file, write(text));
  } catch (error) {
    throw new Error(`${file} lacks ${what}.`, { cause: error });
  }
}

function cut(text, found, length) {
  if (found === -1) throw new RangeError('It is not there.');
  return [text.slice(0, found + length), text.slice(found + length)];
}
