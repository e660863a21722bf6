import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { FsTree } from 'nx/src/generators/tree.js';
import ts from 'typescript';
import { root } from '../install.mjs';
import room from './generator.mjs';

/** A tree over the real files, which nobody writes back. */
let tree;

beforeAll(async () => {
  tree = new FsTree(root, false);
  await room(tree, { name: 'bookmarks', after: 'dilemmas' });
});

const read = (file) => tree.read(file, 'utf8');
const changed = () => tree.listChanges().map(({ path }) => path);

/** What the compiler says of the changed files, the others being as they are. */
function complaints() {
  const { config } = ts.readConfigFile(join(root, 'apps/api/tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'apps/api'));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  const written = new Map(changed().map((path) => [join(root, path), read(path)]));
  host.fileExists = (file) => written.has(file) || fileExists(file);
  host.directoryExists = undefined; // of files that are nowhere
  host.readFile = (file) => written.get(file) ?? readFile(file);
  const files = [...written.keys()].filter((file) => file.endsWith('.ts'));
  const program = ts.createProgram(files, options, host);
  return files
    .flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

describe('a room that is made', () => {
  it('has its files and a line in every list', () => {
    expect(changed().sort()).toEqual([
      'apps/api/src/access.api.spec.ts',
      'apps/api/src/app.module.ts',
      'apps/api/src/bookmarks/bookmark.policy.ts',
      'apps/api/src/bookmarks/bookmark.resolver.ts',
      'apps/api/src/bookmarks/bookmarks.api.spec.ts',
      'apps/api/src/bookmarks/bookmarks.module.ts',
      'apps/api/src/bookmarks/bookmarks.service.ts',
      'eslint.rooms.mjs',
    ]);
    expect(read('eslint.rooms.mjs')).toContain("  'dilemmas',\n  'bookmarks',\n");
    expect(read('apps/api/src/app.module.ts')).toMatch(/imports: \[[^\]]*\bBookmarksModule,/);
    expect(read('apps/api/src/access.api.spec.ts')).toMatch(/operation: 'addBookmark',.* expect: signedIn/);
  });

  it('is made of what the compiler takes, the server around it being as it is', () => {
    expect(complaints()).toEqual([]);
  }, 120_000); // the compiler reads the whole server

  it('is made once, and after a room that there is', async () => {
    await expect(room(tree, { name: 'bookmarks' })).rejects.toThrow('There is a room called bookmarks.');
    await expect(room(tree, { name: 'badges', after: 'cellar' })).rejects.toThrow(
      'lacks a room called cellar',
    );
  });
});
