import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Client } from 'pg';

/** Debian puts it where the PATH of most people does not lead. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The program, where somebody has installed it. */
export const pgbouncer = folders.map((folder) => join(folder, 'pgbouncer')).find((file) => existsSync(file));

export interface Pooler {
  /** The same database as before, through the pooler. */
  url: string;
  /** One statement on its console. */
  say(statement: 'RECONNECT' | 'SHOW SERVERS'): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** The lines of README, "Behind PgBouncer", and where this one is. More settings may be given. */
const ini = (server: URL, port: number, home: string, more: string) => `
[databases]
* = host=${server.hostname} port=${server.port}

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
auth_type = scram-sha-256
auth_file = ${join(home, 'userlist.txt')}
pool_mode = transaction
default_pool_size = 4
unix_socket_dir =
admin_users = quandary_site
${more}
`;

/**
 * A PgBouncer in transaction mode before the server of this URL, as the role of the site.
 * @param others URLs of the same server, whose roles it lets through as well
 */
export async function startPooler(url: string, more = '', others: string[] = []): Promise<Pooler> {
  if (!pgbouncer) throw new Error('There is no pgbouncer here.');
  const home = mkdtempSync(join(tmpdir(), 'quandary-pooler-'));
  const server = new URL(url);
  const port = await freePort();
  const users = [url, ...others].map((each) => new URL(each));
  const lines = users.map(({ username, password }) => `"${username}" "${password}"\n`);
  writeFileSync(join(home, 'userlist.txt'), lines.join(''));
  writeFileSync(join(home, 'pgbouncer.ini'), ini(server, port, home, more));
  const { command, args } = unprivileged(pgbouncer, ['-q', join(home, 'pgbouncer.ini')]);
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const through = new URL(url);
  through.port = String(port);
  const stop = () => end(child, home);
  await answers(through.href, child).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const console = new URL(through);
  console.pathname = '/pgbouncer';
  return { url: through.href, stop, say: async (statement) => ask(console.href, statement) };
}

/** Neither does it run as root, like Postgres. */
function unprivileged(program: string, args: string[]): { command: string; args: string[] } {
  const asSomebody = ['--user', '--map-user=1000', '--map-group=1000'];
  return process.getuid?.() === 0 && spawnSync('unshare', [...asSomebody, 'true']).status === 0
    ? { command: 'unshare', args: [...asSomebody, '--', program, ...args] }
    : { command: program, args };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      await ask(url, 'SELECT 1');
      return;
    } catch (error) {
      if (Date.now() > deadline || child.exitCode !== null)
        throw new Error(`PgBouncer did not start: ${said || String(error)}`);
    }
  }
}

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function end(child: ChildProcess, home: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(home, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
