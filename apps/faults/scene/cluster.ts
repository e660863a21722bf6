import { spawn, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { siteDatabase, type RoleUrls } from '@quandary/api/src/platform/database/database-url';
import { startEmbeddedPostgres } from '@quandary/api/src/platform/database/embedded-postgres';
import { fill } from './community';
import { asLastWill, isAlive, signal, type Ground } from './ground';
import { until } from './patience';
import { Site } from './site';
import { Store } from './store';

/** A site's database on the cluster of the run. */
export interface Base {
  /** For DATABASE_URL: the site's own role. */
  url: string;
  /** For DATABASE_OWNER_URL, where something is migrated. */
  ownerUrl: string;
  store: Store;
}

const owner = 'quandary';
const startWithinMs = 30_000;
const template = 'quandary_template';

/**
 * A Postgres that the run starts and stops itself: no keeper brings it back, so that it can be away. The product
 * makes it (startEmbeddedPostgres), then it is ours.
 */
export class Cluster {
  private pid = 0;
  private made = 0;
  private roles: RoleUrls | undefined;

  private constructor(
    private readonly directory: string,
    private readonly superuser: URL,
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
    await this.admin('postgres').run(
      `CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${owner}`,
      `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`, // as the template's first start did there
      `GRANT CONNECT ON DATABASE ${name} TO quandary_site`,
    );
    return this.baseOf(name);
  }

  private admin(name: string): Store {
    return new Store(() => onDatabase(this.superuser.href, name));
  }

  private async baseOf(name: string): Promise<Base> {
    this.roles ??= await siteDatabase(this.superuser.href);
    const { site, owner } = this.roles;
    return { url: onDatabase(site, name), ownerUrl: onDatabase(owner, name), store: this.admin(name) };
  }

  /** The product brings its schema; a first start of it on an empty database is how it gets there. */
  private async makeTemplate(ground: Ground): Promise<void> {
    const { url, ownerUrl, store } = await this.baseOf(template);
    await this.admin('postgres').run(
      `CREATE DATABASE ${template} OWNER ${owner}`,
      `GRANT CONNECT ON DATABASE ${template} TO quandary_site`,
    );
    const plot = ground.plot('template');
    await Site.open(plot, { env: { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } });
    await plot.clear();
    await fill(store);
  }
}

function onDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
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
