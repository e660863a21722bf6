import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type End = () => void | Promise<void>;

/** What has to end at once when this process ends without having cleared up. */
const lastWills = new Set<() => void>();
process.on('exit', () => lastWills.forEach((end) => end()));

/** Where scenarios happen: folders and processes that are gone afterwards, whatever happened. */
export class Ground {
  private readonly ends: End[] = [];
  private made = 0;
  private cleared = false;

  private constructor(readonly folder: string) {}

  static open(): Ground {
    const ground = new Ground(mkdtempSync(join(tmpdir(), 'quandary-faults-')));
    const remove = () => rmSync(ground.folder, { recursive: true, force: true });
    ground.atEnd(remove);
    lastWills.add(remove);
    return ground;
  }

  /** A part of it that is cleared earlier, with the same folder around it. */
  plot(name: string): Ground {
    const plot = new Ground(this.newFolder(name));
    plot.atEnd(() => rmSync(plot.folder, { recursive: true, force: true }));
    this.atEnd(() => plot.clear());
    return plot;
  }

  newFolder(name: string): string {
    const folder = join(this.folder, `${name}-${++this.made}`);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** Last in, first out. */
  atEnd(end: End): void {
    this.ends.push(end);
  }

  /** A scenario that took too long runs on for a while: it must not start anything more. */
  assertOpen(): void {
    if (this.cleared) throw new Error('This scenario is over.');
  }

  async clear(): Promise<void> {
    this.cleared = true;
    for (let end = this.ends.pop(); end; end = this.ends.pop()) {
      try {
        await end();
      } catch (error) {
        process.stderr.write(`  Not cleared up: ${(error as Error).message}\n`);
      }
    }
  }
}

/** @param end is called when this process ends before what it ends has ended */
export function asLastWill(end: () => void): () => void {
  lastWills.add(end);
  return () => void lastWills.delete(end);
}

export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Sends a signal to a process that may have ended already. */
export function signal(pid: number | undefined, name: NodeJS.Signals): void {
  if (!pid || !isAlive(pid)) return;
  process.kill(pid, name);
}
