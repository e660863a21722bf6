import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { unavailable } from '../platform/errors';
import { currentVisit } from '../platform/web/visit';

/** argon2id with 46 MiB, one pass, one lane: OWASP's second recommendation, about 25 ms a password. */
const cost = { memoryCost: 47_104, timeCost: 1, parallelism: 1 };

/** As many as there are processors: more at once only take each other's time. */
const mostAtOnce = availableParallelism();
/** At forty a second and processor nobody waits much longer than a second; who would is told to come back. */
const mostWaiting = 50;
/** A quiet site gives the threads back. */
const idleMs = 30_000;
const comeBackSeconds = 5;

const file = (name: string) => join(import.meta.dirname, name);
const source = file('password-worker.mjs');

/**
 * Threads for passwords alone. In the pool of threads that Node has for everything they would stand before the
 * compression of pages and the reading of files.
 */
const threads = new Piscina({
  filename: pathToFileURL(existsSync(source) ? source : file('password-worker.js')).href,
  minThreads: 0,
  maxThreads: mostAtOnce,
  maxQueue: mostWaiting,
  idleTimeout: idleMs,
});

/** How many passwords wait for a thread: for measures. */
export const waitingPasswords = (): number => threads.queueSize;

/** Followed when there is no such account, so that an unknown address takes as long as a wrong password. */
let nobodysRecipe: Promise<string> | undefined;

/** Throws UNAVAILABLE when too many wait already. */
export function hashPassword(password: string): Promise<string> {
  return inThread('hash', { password, cost });
}

/**
 * What the stored hash is if this is the password. Only the database knows the stored one.
 * @param recipe method, cost and salt of the stored hash; null when there is none
 * Throws UNAVAILABLE when too many wait already.
 */
export async function hashAgain(recipe: string | null, password: string): Promise<string> {
  nobodysRecipe ??= hashPassword('nobody has this password');
  nobodysRecipe.catch(() => (nobodysRecipe = undefined));
  return inThread('again', { recipe: recipe ?? (await nobodysRecipe), password });
}

async function inThread(name: 'hash' | 'again', task: object): Promise<string> {
  // One more than the queue takes is refused by Piscina with an error of its own; asking first keeps the reason clear.
  if (threads.queueSize >= mostWaiting) throw tooMany();
  currentVisit()?.stepOut(); // readers do not wait behind those who wait for a thread
  return (await threads.run(task, { name })) as string;
}

const tooMany = () =>
  unavailable(
    'MANY_SIGNING_IN',
    'Many people are signing in at this moment. Please try again in some seconds.',
    comeBackSeconds,
  );
