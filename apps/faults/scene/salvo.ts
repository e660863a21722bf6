import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asLastWill, type Ground } from './ground';

/** Many visitors at once, each asking again as soon as they were answered. */
export interface CannonOrder {
  port: number;
  connections: number;
  seconds: number;
  /** Whole requests as they go over the wire; taken in turn. */
  requests: string[];
}

/** What came back; times in ms. */
export interface Salvo {
  good: number[];
  /** Refused for the moment, typed. */
  later: number[];
  /** Other answers, by what they were. */
  wrong: Record<string, number>;
  /** Connections that were cut, or refused. */
  unanswered: number;
  seconds: number;
}

export const goodPerSecond = ({ good, seconds }: Salvo) => good.length / seconds;
export const wrongOf = ({ wrong }: Salvo) => Object.values(wrong).reduce((sum, count) => sum + count, 0);

/** Sends them from a process of its own. */
export function fire(ground: Ground, order: CannonOrder): Promise<Salvo> {
  const file = join(ground.newFolder('salvo'), 'order.json');
  writeFileSync(file, JSON.stringify(order));
  const child = spawn(process.execPath, [join(import.meta.dirname, 'cannon.js'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const forget = asLastWill(() => child.kill('SIGKILL'));
  ground.atEnd(() => void child.kill('SIGKILL'));
  return new Promise((done, failed) => {
    let printed = '';
    child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
    child.once('error', failed);
    child.once('close', () => {
      forget();
      if (printed === '') failed(new Error('The load did not finish.'));
      else done(JSON.parse(printed) as Salvo);
    });
  });
}
