import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asLastWill, isAlive, signal, type Ground } from './ground';
import { until } from './patience';
import { Store } from './store';

/** A data directory for the product's own embedded Postgres, and what can be seen and done from outside. */
export class Home {
  /** The site's database, looked at as the superuser. */
  readonly store = new Store(() => this.urlOf('quandary'));

  private constructor(readonly directory: string) {}

  static make(ground: Ground, directory = ground.newFolder('home')): Home {
    const home = new Home(directory);
    ground.atEnd(() => home.end());
    asLastWill(() => signal(home.postmaster, 'SIGKILL'));
    return home;
  }

  /** The process id of the server that runs in it; undefined when none does. */
  get postmaster(): number | undefined {
    const pid = Number(this.lines[0]);
    return pid > 0 && isAlive(pid) ? pid : undefined;
  }

  get port(): number {
    return Number(this.lines[3]);
  }

  private get lines(): string[] {
    const file = join(this.directory, 'cluster', 'postmaster.pid');
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  }

  private urlOf(name: string): string {
    const password = readFileSync(join(this.directory, 'password'), 'utf8').trim();
    return `postgres://postgres:${password}@127.0.0.1:${this.port}/${name}`;
  }

  /** Ends the server that a killed site has left. */
  private async end(): Promise<void> {
    const pid = this.postmaster;
    if (!pid) return;
    signal(pid, 'SIGINT');
    if (!(await until(() => !isAlive(pid), { withinMs: 5_000 }))) signal(pid, 'SIGKILL');
  }
}
