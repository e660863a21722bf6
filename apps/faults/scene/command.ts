import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asLastWill, type Ground } from './ground';

const built = join(import.meta.dirname, '..', 'api');

/** Whether this build of the product has such a command. */
export const hasCommand = (name: string) => existsSync(join(built, `${name}.js`));

export interface Outcome {
  code: number | null;
  /** Standard output and error together. */
  text: string;
  ms: number;
}

export interface Running {
  outcome: Promise<Outcome>;
  kill(): void;
}

interface Wish {
  words?: readonly string[];
  env: Record<string, string>;
}

/** A program of the product (backup, restore, migrate, the site itself) as a process of its own. */
export function run(ground: Ground, name: string, { words = [], env }: Wish): Running {
  ground.assertOpen();
  const began = performance.now();
  const child: ChildProcess = spawn(process.execPath, [join(built, `${name}.js`), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      PUBLIC_URL: '',
      LOG_LEVEL: 'info',
      ...env,
    },
  });
  const kill = () => void child.kill('SIGKILL');
  const forget = asLastWill(kill);
  let text = '';
  const hear = (part: Buffer) => (text += part.toString());
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const outcome = new Promise<Outcome>((done) => {
    child.once('exit', (code) => {
      forget();
      done({ code, text: text.trim(), ms: performance.now() - began });
    });
  });
  ground.atEnd(async () => {
    kill();
    await outcome;
  });
  return { outcome, kill };
}
