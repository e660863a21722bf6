import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@quandary/api/src/platform/database/embedded-postgres';
import { fill } from './community';
import { asLastWill, isAlive, signal, type Ground } from './ground';
import { until } from './patience';
import { Site } from './site';
import { Store } from './store';

/** A site's database on the cluster of the run. */
export interface Base {
  /** For DATABASE_URL. */
  url: string;
  store: Store;
}

const role = 'quandary';
const startWithinMs = 30_000;
const template = 'quandary_template';

/**
 * A Postgres that the run starts and stops itself: no keeper brings it back, so that it can be away. The product
 * makes it (startEmbeddedPostgres), then it is ours.
 */
export class Cluster {
  private pid = 0;
  private made = 0;

  private constructor(
    private readonly directory: string,
    private readonly superuser: URL,
    private readonly password = randomBytes(12).toString('hex'),
  ) {}

  /** With a template database that has the schema and some hundred letters. */
  static async make(ground: Ground): Promise<Cluster> {
    const directory = ground.newFolder('cluster');
    const made = await startEmbeddedPostgres(directory);
    await made.stop();
    const cluster = new Cluster(directory, new URL(made.url));
    ground.atEnd(() => cluster.stop('SIGINT'));
    asLastWill(() => signal(cluster.pid, 'SIGKILL'));
    await cluster.start();
    await cluster.makeTemplate(ground);
    return cluster;
  }

  /** @returns once it answers */
  async start(): Promise<void> {
    const { command, args } = await program([
      '-D',
      join(this.directory, 'cluster'),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      `port=${this.superuser.port}`,
      '-c',
      'unix_socket_directories=',
    ]);
    const log = openSync(join(this.directory, 'postgres.log'), 'a');
    const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log] });
    this.pid = child.pid ?? 0;
    const up = await until(() => this.admin('postgres').answers(), { withinMs: startWithinMs });
    if (!up) throw new Error('The Postgres of the run did not start.');
  }

  /** SIGINT is Postgres' orderly stop, SIGKILL a power cut. */
  async stop(name: 'SIGINT' | 'SIGKILL'): Promise<void> {
    signal(this.pid, name);
    const gone = await until(() => !isAlive(this.pid), { withinMs: 20_000 });
    if (!gone) signal(this.pid, 'SIGKILL');
  }

  /** A database like the template, and nobody else in it. */
  async base(): Promise<Base> {
    const name = `site_${++this.made}`;
    await this.admin('postgres').run(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${role}`);
    return this.baseOf(name);
  }

  private admin(name: string): Store {
    return new Store(() => this.urlOf(name, this.superuser.username, this.superuser.password));
  }

  private baseOf(name: string): Base {
    return { url: this.urlOf(name, role, this.password), store: this.admin(name) };
  }

  private urlOf(name: string, user: string, password: string): string {
    const url = new URL(this.superuser);
    Object.assign(url, { username: user, password, pathname: `/${name}` });
    return url.href;
  }

  /** The product brings its schema; a first start of it on an empty database is how it gets there. */
  private async makeTemplate(ground: Ground): Promise<void> {
    await this.admin('postgres').run(
      `CREATE ROLE ${role} LOGIN CREATEROLE CREATEDB PASSWORD '${this.password}'`,
      `CREATE DATABASE ${template} OWNER ${role}`,
    );
    const { url, store } = this.baseOf(template);
    const plot = ground.plot('template');
    await Site.open(plot, { env: { DATABASE_URL: url } });
    await plot.clear();
    await fill(store);
  }
}

/** Postgres refuses to run as root; in a user namespace it is somebody else. */
async function program(args: string[]): Promise<{ command: string; args: string[] }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const { postgres } = (await import(/* @vite-ignore */ name)) as { postgres: string };
  if (process.getuid?.() !== 0) return { command: postgres, args };
  const asSomebody = ['--user', '--map-user=1000', '--map-group=1000'];
  if (spawnSync('unshare', [...asSomebody, 'true']).status !== 0)
    throw new Error('Postgres does not run as root, and this system allows no user namespace.');
  return { command: 'unshare', args: [...asSomebody, '--', postgres, ...args] };
}
