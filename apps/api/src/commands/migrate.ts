import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config';
import { listMigrations, revert } from '../platform/database/migrate';
import { makeReady, reachDatabase, type Addresses } from '../platform/database/open-database';
import { atConsoleWith, say } from './at-console';

/**
 * npm run migrate: says what is pending and brings the schema up to date. npm run migrate -- down [N]: takes back the
 * last migration, or the last N. npm run migrate -- list: which there are. A site brings its schema up by itself when
 * it starts; this is for who wants it done before, or undone.
 */

const usage = `Say what to do, for example:
    npm run migrate                  (brings the schema up to date)
    npm run migrate -- down          (takes the last migration back; down 2: the last two)
    npm run migrate -- list`;

type Wish = { act: 'up' | 'list' } | { act: 'down'; count: number };

const tell = (line: string) => void process.stdout.write(`  ${line}\n`);

await atConsoleWith<Wish, Addresses>({
  read: () => wishOf(process.argv.slice(2)),
  async open() {
    const { addresses, close } = await reachDatabase(readConfig(process.env), tell);
    return { opened: addresses, close };
  },
  async work(wish, addresses) {
    if (wish.act === 'list') await list(addresses);
    else if (wish.act === 'down') await revert(wish.count, { ...addresses.owner, log: tell });
    else await up(addresses);
    return 0;
  },
});

function wishOf(args: string[]): Wish {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [act = 'up', count, ...more] = positionals;
  if (more.length > 0 || (count !== undefined && act !== 'down')) throw new Error(usage);
  if (act === 'up' || act === 'list') return { act };
  if (act !== 'down' || !/^[1-9]\d*$/.test(count ?? '1')) throw new Error(usage);
  return { act, count: Number(count ?? 1) };
}

/** Also with nothing pending: what the roles may is of this release. */
async function up(addresses: Addresses): Promise<void> {
  const pending = (await listMigrations(addresses.owner)).filter(({ applied }) => !applied);
  if (pending.length > 0) tell(`Pending: ${pending.map(({ name }) => name).join(', ')}.`);
  await makeReady(addresses, tell);
  if (pending.length === 0) say(process.stdout, 'The schema is up to date.');
}

async function list({ owner }: Addresses): Promise<void> {
  for (const { name, applied } of await listMigrations(owner))
    tell(`${applied ? 'applied' : 'pending'}  ${name}`);
}
