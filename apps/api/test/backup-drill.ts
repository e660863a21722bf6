import { spawn } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../src/accounts/demo-logins';
import { readManifest } from '../src/backups/backup-folders';
import { EmbeddedSite } from './embedded-site';

export interface Drill {
  /** How often each of the two is killed. */
  kills: number;
  /** An empty folder for everything that the drill makes; whoever asks for it removes it. */
  home: string;
  /** The commands, built: files for Node. */
  programs: { backup: string; restore: string };
}

export interface DrillReport {
  killedBackups: number;
  killedRestores: number;
  /** Of those killed late: they were done already. */
  finishedBefore: number;
  /** Letters that were acknowledged meanwhile, and requests that were refused. */
  written: number;
  refused: string[];
  backupSeconds: number;
  restoreSeconds: number;
  /** What must not be, in words. */
  faults: string[];
}

const email = 'letter-writer@demo.test';
const settleWithinMs = 20_000;

/** Kills backup and restore at random moments while people write, and looks at what that leaves. */
export async function drillBackups(drill: Drill): Promise<DrillReport> {
  const site = await EmbeddedSite.open(join(drill.home, 'site'));
  try {
    const writers = site.writers(1, await site.signIn(email, DEMO_PASSWORD));
    const report = await new Rounds(drill, site).run();
    await writers.stop();
    return { ...report, written: writers.written.length, refused: writers.failed };
  } finally {
    await site.close();
  }
}

class Rounds {
  private readonly folder: string;
  private readonly faults: string[] = [];
  private readonly sound = new Set<string>();
  private finishedBefore = 0;
  private into: string;

  constructor(
    private readonly drill: Drill,
    private readonly site: EmbeddedSite,
  ) {
    this.folder = join(drill.home, 'backups');
    this.into = join(drill.home, 'restored-0');
  }

  async run() {
    const { kills, home } = this.drill;
    const backupMs = await this.whole('backup');
    for (let round = 0; round < kills; round++) await this.killBackup(backupMs);
    await this.whole('backup');
    if (readdirSync(this.folder).some((name) => name.endsWith('.part')))
      this.faults.push('a killed backup is still lying about');
    this.into = join(home, 'restored');
    const restoreMs = await this.whole('restore');
    await this.assertOpens();
    for (let round = 0; round < kills; round++)
      await this.killRestore(restoreMs, join(home, `again-${round}`));
    return {
      killedBackups: kills,
      killedRestores: kills,
      finishedBefore: this.finishedBefore,
      backupSeconds: backupMs / 1000,
      restoreSeconds: restoreMs / 1000,
      faults: this.faults,
    };
  }

  private async killBackup(wholeMs: number): Promise<void> {
    const { killed } = await this.start('backup', randomInt(Math.ceil(wholeMs)));
    if (!killed) this.finishedBefore += 1;
    await this.assertSound();
    const until = Date.now() + settleWithinMs;
    while ((await this.slots()) > 0 && Date.now() < until) await pause(50);
    if ((await this.slots()) > 0) this.faults.push('a killed backup keeps the log on the server');
  }

  /** Whatever has the name of a backup is one, to the last byte. */
  private async assertSound(): Promise<void> {
    for (const name of readdirSync(this.folder)) {
      const folder = join(this.folder, name);
      if (name.endsWith('.part') || this.sound.has(name)) continue;
      const { files } = await readManifest(folder);
      const isWhole = ({ path, sha256 }: (typeof files)[number]) =>
        existsSync(join(folder, path)) &&
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex') === sha256;
      if (files.every(isWhole)) this.sound.add(name);
      else this.faults.push(`a killed backup looks like a finished one: ${name}`);
    }
  }

  private async slots(): Promise<number> {
    return (await this.site.source.query<object[]>('SELECT FROM pg_replication_slots')).length;
  }

  private async killRestore(wholeMs: number, into: string): Promise<void> {
    this.into = into;
    const { killed } = await this.start('restore', randomInt(Math.ceil(wholeMs)));
    if (killed && !existsSync(join(into, 'cluster'))) await this.whole('restore');
    else this.finishedBefore += 1;
    await this.assertOpens();
  }

  private async assertOpens(): Promise<void> {
    const running = serversIn(this.into);
    if (running.length > 0) this.faults.push(`a restore left a server behind: ${running.join(', ')}`);
    const restored = await EmbeddedSite.open(this.into);
    await restored.signIn(email, DEMO_PASSWORD).catch((error: Error) => this.faults.push(error.message));
    await restored.close();
    rmSync(this.into, { recursive: true });
  }

  /** @returns how long it took, in milliseconds */
  private async whole(name: 'backup' | 'restore'): Promise<number> {
    const began = performance.now();
    const { code, told } = await this.start(name);
    if (code !== 0) throw new Error(`${name} failed: ${told}`);
    return performance.now() - began;
  }

  private async start(name: 'backup' | 'restore', killAfterMs?: number) {
    const words = { backup: [this.folder], restore: [this.folder, '--into', this.into] }[name];
    const child = spawn(process.execPath, [this.drill.programs[name], ...words], {
      env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: this.site.directory },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (text: Buffer) => (told += text.toString()));
    const timer =
      killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    clearTimeout(timer);
    return { code, told, killed: signal === 'SIGKILL' };
  }
}

/** Processes that work in a folder, where the system tells (Linux). */
function serversIn(folder: string): string[] {
  if (!existsSync('/proc/self/cwd')) return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
    } catch {
      return false; // gone, or somebody else's
    }
  });
}
