import { setTimeout as pause } from 'node:timers/promises';

interface Patience {
  withinMs: number;
  everyMs?: number;
}

const pollEveryMs = 20;

/**
 * Waits until `wanted` gives something.
 * @returns what it gave, or undefined when it gave nothing in time
 */
export async function until<Result>(
  wanted: () => Result | Promise<Result>,
  { withinMs, everyMs = pollEveryMs }: Patience,
): Promise<Result | undefined> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const result = await wanted();
    if (result) return result;
    if (performance.now() > deadline) return undefined;
    await pause(everyMs);
  }
}

/** What `work` gives, or undefined when it takes longer; it is not stopped. */
export async function inTime<Result>(work: Promise<Result>, withinMs: number): Promise<Result | undefined> {
  const late = new AbortController();
  try {
    return await Promise.race([work, pause(withinMs, undefined, { signal: late.signal })]);
  } finally {
    late.abort();
  }
}
