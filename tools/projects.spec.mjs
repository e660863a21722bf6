import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { root } from './install.mjs';
import { quietNx } from './nx.mjs';

const always = ['lint', 'typecheck'];
/** The targets that each project must have, at least. */
const wanted = {
  advice: [...always, 'test'],
  api: [...always, 'build', 'dev', 'schema', 'test'],
  bench: [...always, 'bench', 'build', 'test'],
  eval: [...always, 'build', 'eval', 'test'],
  faults: [...always, 'build', 'faults', 'test'],
  graphiql: [...always, 'build'],
  random: [...always, 'test'],
  rules: [...always, 'test'],
  safety: [...always, 'test'],
  text: [...always, 'test'],
  tools: [...always, 'containers', 'dead-code', 'documents', 'format', 'library-docs', 'lock-file', 'test'],
  web: [...always, 'accessible-markup', 'build', 'codegen', 'test'],
  'web-e2e': [...always, 'e2e'],
};
/** Imports of ours that the code has, and Nx must see. */
const edges = [
  ['api', 'rules'],
  ['api', 'text'],
  ['api', 'advice'],
  ['web', 'rules'],
  ['web', 'text'],
  ['bench', 'api'],
  ['eval', 'api'],
  ['faults', 'api'],
];

let graph;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quandary-graph-'));
  try {
    const file = join(folder, 'graph.json');
    await quietNx('graph', '--file', file);
    graph = JSON.parse(readFileSync(file, 'utf8')).graph;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const targetsOf = (project) => graph.nodes[project].data.targets;
const targets = () =>
  Object.keys(graph.nodes).flatMap((project) =>
    Object.entries(targetsOf(project)).map(([name, target]) => ({ task: `${project}:${name}`, ...target })),
  );

/** Nx itself forgets a target that says nothing. */
const written = (folder) =>
  Object.entries(JSON.parse(readFileSync(join(root, folder, 'project.json'), 'utf8')).targets).map(
    ([target, settings]) => ({ target, ...settings }),
  );

describe('the projects of Nx', () => {
  it('are those that this list names', () => {
    expect(Object.keys(graph.nodes).sort()).toEqual(Object.keys(wanted).sort());
  });

  it.each(Object.entries(wanted))('%s has its targets', (project, names) => {
    expect(Object.keys(targetsOf(project))).toEqual(expect.arrayContaining(names));
  });

  it('run something in every target that they write down', () => {
    const empty = Object.values(graph.nodes)
      .flatMap(({ name, data }) => written(data.root).map((target) => ({ name, ...target })))
      .filter(({ command }) => !command)
      .map(({ name, target }) => ({ task: `${name}:${target}` }));

    expect(empty.map(({ task }) => task)).toEqual([]);
  });

  it('say of every result that is kept what it was made from and what it left', () => {
    const vague = targets().filter(({ cache, inputs, outputs }) => cache && !(inputs?.length && outputs));

    expect(vague.map(({ task }) => task)).toEqual([]);
  });

  it.each(edges)('%s depends on %s', (project, library) => {
    expect(graph.dependencies[project].map(({ target }) => target)).toContain(library);
  });
});
