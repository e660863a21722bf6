import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { headersOf, type Variant } from './load';
import { nonce } from './nonce';
import type { Side } from './scenarios';

/** Seldom enough to be no load of its own. */
const everyMs = 150;

/** Sends one of the requests and reads what comes back. Throws when it is not what the scenario is about. */
export async function sample(url: string, side: Side, variant: Variant): Promise<string> {
  const response = await fetch(`${url}${variant.path}`, {
    method: variant.method,
    headers: headersOf(variant),
    body: variant.body?.replaceAll(nonce, randomUUID()),
    redirect: 'manual',
  });
  const text = await response.text();
  const wrong = response.status === 200 ? side.check(text) : `status ${response.status}`;
  if (wrong) throw new Error(`${variant.method} ${variant.path}: ${wrong}\n${text.slice(0, 300)}`);
  return text;
}

/** Reads and checks an answer now and then while others count them; `stop` throws what was wrong. */
export function sampling(url: string, side: Side) {
  let running = true;
  let turn = Date.now();
  const lengths: number[] = [];
  const work = (async () => {
    while (running) {
      const variant = side.variants[turn++ % side.variants.length] as Variant;
      lengths.push(Buffer.byteLength(await sample(url, side, variant)));
      await pause(everyMs);
    }
  })();
  work.catch(() => undefined); // told by stop
  return {
    async stop(): Promise<{ checked: number; bytes: number }> {
      running = false;
      await work;
      return { checked: lengths.length, bytes: lengths.reduce((sum, one) => sum + one, 0) / lengths.length };
    },
  };
}
