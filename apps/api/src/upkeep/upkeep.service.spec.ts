import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { Database } from '../platform/database/database';
import { UpkeepService } from './upkeep.service';

const minute = 60_000;
let transactions = 0;
let answer: Promise<number>;
const database = { transaction: () => ((transactions += 1), answer) } as unknown as Database;
let upkeep: UpkeepService;

beforeEach(() => {
  jest.useFakeTimers();
  [transactions, answer] = [0, Promise.resolve(0)];
  upkeep = new UpkeepService(database);
});
afterEach(() => void jest.useRealTimers());

it('begins some minutes after the start, and then every hour', async () => {
  upkeep.onApplicationBootstrap();
  await jest.advanceTimersByTimeAsync(5 * minute - 1);
  expect(transactions).toBe(0);
  await jest.advanceTimersByTimeAsync(1);
  const once = transactions;
  expect(once).toBeGreaterThan(0);
  await jest.advanceTimersByTimeAsync(60 * minute - 1);
  expect(transactions).toBe(once);
  await jest.advanceTimersByTimeAsync(1);
  expect(transactions).toBe(2 * once);
});

it('goes on next time after a failure', async () => {
  answer = Promise.reject(new Error('away'));
  upkeep.onApplicationBootstrap();
  await jest.advanceTimersByTimeAsync(5 * minute);
  const once = transactions;
  answer = Promise.resolve(0);
  await jest.advanceTimersByTimeAsync(60 * minute);
  expect(transactions).toBe(2 * once);
});

it('never keeps the process alive', () => {
  upkeep.onApplicationBootstrap();
  expect((upkeep as unknown as { timer: NodeJS.Timeout }).timer.hasRef()).toBe(false);
});

it('stops with the site, after the batch that is under way', async () => {
  let finish: (gone: number) => void = () => undefined;
  answer = new Promise((resolve) => (finish = resolve));
  upkeep.onApplicationBootstrap();
  await jest.advanceTimersByTimeAsync(5 * minute);
  const stopped = upkeep.beforeApplicationShutdown();
  finish(1_000); // a whole batch: there is more
  await stopped;
  expect(transactions).toBe(1);
  await jest.advanceTimersByTimeAsync(120 * minute);
  expect(transactions).toBe(1);
});
