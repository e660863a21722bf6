import 'reflect-metadata';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { comparisonsOf, comparisonTable, serverIn, withOther } from './against';
import { ablate } from './ablation/ablate';
import { compareSizes } from './advice/sizes';
import { measureVisits } from './browser';
import { asAdmin, openCorpus, type Corpus } from './corpus/corpus';
import { documents } from './documents';
import { findFeedPages } from './feed-pages';
import { load, loadTool } from './load';
import { profileClock, profileFlags, readProfile } from './profile';
import { goalsOf, linesOf, tableOf, type Result } from './report';
import { measureRounds, paces, serverOf, warmUp, Wrong, type Bench, type Round } from './rounds';
import { sample } from './sampling';
import { cellsOf, doors, isOther, scenariosFor, type Cell, type Scenario, type Side } from './scenarios';
import { poolSize, startServer } from './servers';
import { countStatements } from './statement-counts';

/**
 * npm run bench [-- --quick] [--only WORD,WORD] [--connections 1,16] [--doors graphql,page] [--against FOLDER]
 *   [--profile graphql|page] [--browser] [--advice] [--ablation]
 */

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    connections: { type: 'string', default: '1,16' },
    doors: { type: 'string', default: 'graphql,page' },
    against: { type: 'string' },
    profile: { type: 'string' },
    browser: { type: 'boolean', default: false },
    advice: { type: 'boolean', default: false },
    ablation: { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '..', '..');
const built = { bare: join(root, 'dist/bench/bare.js'), site: join(root, 'dist/api/main.js') };
const pace = options.quick ? paces.quick : paces.full;
const settleMs = 1_000;
const troubles: string[] = [];
const say = (text: string) => void process.stdout.write(`  ${text}\n`);

if (options.advice) {
  process.stdout.write(`\n${await compareSizes(root, say)}\n`);
  process.exit();
}
const otherServer = options.against === undefined ? undefined : buildIn(options.against);
const corpus = await openCorpus(root, say);
const trustedDocuments = join(corpus.directory, 'documents.json');
writeFileSync(trustedDocuments, JSON.stringify(documents));
const admin = new Client({ connectionString: corpus.adminUrl });
const opened: { stop(): Promise<void> }[] = [];
try {
  await admin.connect();
  if (options.ablation) await leaveOut();
  else if (options.profile) await profile(options.profile as 'graphql' | 'page');
  else await (options.browser ? visit() : compare());
} catch (error) {
  process.stderr.write(`\n  ${(error as Error).message}\n\n`);
  process.exitCode = 1;
} finally {
  await Promise.all(opened.map((server) => server.stop()));
  await admin.end();
  await corpus.stop();
}

/** The server of the other build; without one nothing is begun. */
function buildIn(folder: string): string {
  try {
    return serverIn(folder);
  } catch (error) {
    process.stderr.write(`\n  ${(error as Error).message}\n\n`);
    process.exit(1);
  }
}

/** What could not be measured stands under the table, and the run fails: unless it is the other build's trouble. */
function note(trouble: string, cell?: Cell): void {
  troubles.push(`- Not measured: ${trouble}`);
  say(`Not measured: ${trouble}`);
  if (!cell || !isOther(cell)) process.exitCode = 1;
}

async function open(script: string, nodeFlags: string[] = []) {
  const server = await startServer({ script, databaseUrl: corpus.url, trustedDocuments, nodeFlags });
  opened.push(server);
  return server;
}

/** The scenarios that are asked for. */
async function wanted(): Promise<Scenario[]> {
  const words = options.only.split(',').map((word) => word.trim());
  const all = scenariosFor(corpus.targets, await findFeedPages(admin));
  const leaveOut = options.quick && options.only === '';
  const asked = all.filter(
    ({ name, seldom }) => words.some((word) => name.includes(word)) && !(leaveOut && seldom),
  );
  for (const { sides } of asked) {
    for (const door of doors) if (!options.doors.includes(door)) delete sides[door];
  }
  return asked;
}

/** The scenario without what one of the builds cannot do. */
async function possible(bench: Bench, { sides, ...scenario }: Scenario): Promise<Scenario | undefined> {
  const able = { ...sides };
  for (const cell of cellsOf({ ...scenario, sides })) {
    const trouble = cell !== 'bare' && (await troubleWith(serverOf(bench, cell).url, sides[cell]!));
    if (!trouble) continue;
    note(`${scenario.name}, ${cell}: ${trouble}`, cell);
    delete able[cell];
  }
  return doors.some((door) => able[door]) ? { ...scenario, sides: able } : undefined;
}

async function troubleWith(url: string, side: Side): Promise<string | undefined> {
  return sample(url, side, side.variants[0]!).then(
    () => undefined,
    (error: Error) => error.message.replace(/\s+/g, ' ').slice(0, 300),
  );
}

async function compare(): Promise<void> {
  const bare = await open(built.bare);
  const site = await open(built.site);
  const count = async (text: string) => (await admin.query<{ rows: number }>(text)).rows[0]?.rows ?? 0;
  const other = otherServer === undefined ? undefined : await open(otherServer);
  const bench: Bench = { bare, site, other, directory: corpus.directory, count };
  const results: Result[] = [];
  for (const scenario of await wanted()) {
    const asked = await possible(bench, other ? withOther(scenario) : scenario);
    if (!asked) continue;
    await measure(bench, asked, results).catch((error: Error) => note(`${scenario.name}: ${error.message}`));
  }
  await tell(results);
}

async function tell(results: readonly Result[]): Promise<void> {
  const lines = results.flatMap(linesOf);
  const comparisons = results.flatMap(comparisonsOf);
  const beside = comparisons.length > 0 ? `${comparisonTable(comparisons)}\n\n` : '';
  const report = `${tableOf(lines)}\n\n${beside}${troubles.join('\n')}\n\n${await circumstances(corpus)}\n`;
  writeFileSync(join(corpus.directory, 'latest.md'), report);
  writeFileSync(join(corpus.directory, 'latest.json'), JSON.stringify(lines, null, 2));
  if (beside) writeFileSync(join(corpus.directory, 'against.json'), JSON.stringify(comparisons, null, 2));
  process.stdout.write(`\n${report}\n`);
  if ([...lines, ...comparisons].some(({ verdict }) => verdict === 'no')) process.exitCode = 1;
}

async function measure(bench: Bench, scenario: Scenario, results: Result[]): Promise<void> {
  for (const cell of cellsOf(scenario)) {
    const { variants } = scenario.sides[cell]!;
    await warmUp({ url: serverOf(bench, cell).url, variants }, pace.compile);
    await pause(settleMs); // a server that was asked for too much works on after everybody left
  }
  const statements = await countStatements(bench, scenario, admin);
  for (const connections of options.connections.split(',').map(Number)) {
    say(`${scenario.name}, ${connections} connections …`);
    const rounds = await rightRounds(bench, scenario, connections);
    results.push({ scenario: scenario.name, connections, rounds, statements, goals: goalsOf(scenario) });
  }
}

/** Measures, and goes on without a door that answers wrongly; then the run fails in the end. */
async function rightRounds(bench: Bench, scenario: Scenario, connections: number): Promise<Round[]> {
  const right = { ...scenario, sides: { ...scenario.sides } };
  for (;;) {
    try {
      return await measureRounds(bench, { scenario: right, connections, pace });
    } catch (error) {
      if (!(error instanceof Wrong) || error.cell === 'bare') throw error;
      note(`${scenario.name}, ${error.cell}, ${connections} connections: ${error.message}`, error.cell);
      delete right.sides[error.cell];
      if (!doors.some((door) => right.sides[door])) return [];
    }
  }
}

/** What has to stand beside every figure. */
async function circumstances({ adminUrl, fresh }: Corpus): Promise<string> {
  const names = [
    'server_version',
    'shared_buffers',
    'synchronous_commit',
    'fsync',
    'max_connections',
    'shared_preload_libraries',
  ];
  const settings = await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string; value: string }>(
      `SELECT name, current_setting(name) AS value FROM unnest($1::text[]) AS name`,
      [names],
    );
    return rows.map(({ name, value }) => `${name} ${value}`).join(', ');
  });
  const { rounds, warmUp, measured } = pace;
  return [
    `${new Date().toISOString()} · Node ${process.versions.node} · ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'} · ${process.platform}-${process.arch}`,
    `Load by ${loadTool}; ${rounds} round(s) of A-B-B-A, ${warmUp} s warm-up and ${measured} s measured a turn; pool of ${poolSize} connections for both servers.`,
    `Postgres: ${settings}. The cache is warm${fresh ? '; the corpus was made in this run' : ''}.`,
    `Ratios are medians of the rounds' ratios; CPU is what both the Node process and Postgres used for a request.`,
    'The documents that are sent are trusted ones (TRUSTED_DOCUMENTS), so that the site runs them compiled, as it runs those of its pages; older builds compile whatever comes again.',
    ...(otherServer
      ? [`The other build: ${otherServer}, on the same database, with the same settings.`]
      : []),
  ].join('\n');
}

/** What each optimisation gains. */
async function leaveOut(): Promise<void> {
  const bare = await open(built.bare);
  const site = await open(built.site);
  const count = async (text: string) => (await admin.query<{ rows: number }>(text)).rows[0]?.rows ?? 0;
  const measured = await ablate({
    root,
    words: options.only.split(',').map((word) => word.trim()),
    scenarios: scenariosFor(corpus.targets, []),
    open: async (script) => ({ bare, site, other: await open(script), directory: corpus.directory, count }),
    say,
  });
  process.stdout.write(`\n${measured}\n\n${await circumstances(corpus)}\n`);
}

/** What the two pages that most people see cost in a browser. */
async function visit(): Promise<void> {
  const site = await open(built.site);
  const addresses = [
    { name: 'front page', path: '/' },
    { name: 'dilemma page', path: `/d/${corpus.targets.typicalNumbers[0]}` },
    { name: 'dilemma of 500 comments', path: `/d/${corpus.targets.hotNumber}` },
  ];
  const table = await measureVisits(site.url, addresses, process.env.CHROME_PATH);
  process.stdout.write(`\n${table}\n`);
}

/** Where the site's CPU goes under load, one scenario after the other. */
async function profile(door: 'graphql' | 'page'): Promise<void> {
  const folder = join(corpus.directory, 'profiles');
  mkdirSync(folder, { recursive: true });
  for (const { name, sides } of await wanted()) {
    const side = sides[door];
    if (!side) continue;
    const site = await startServer({
      script: built.site,
      databaseUrl: corpus.url,
      trustedDocuments,
      nodeFlags: profileFlags(folder),
    });
    const turn = { url: site.url, variants: side.variants, connections: 16 };
    await warmUp(turn, paces.full.compile);
    const from = profileClock();
    const { requests, seconds } = await load({ ...turn, seconds: 8 });
    const to = profileClock();
    await site.stop();
    process.stdout.write(
      `\n### ${name}, ${door}: ${Math.round(requests / seconds)} req/s while profiled\n\n${readProfile(folder, from, to)}\n`,
    );
  }
}

if (!existsSync(built.site)) say('There is no build of the site.');
