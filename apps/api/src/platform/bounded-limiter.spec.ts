import { expect, it } from '@jest/globals';
import { BoundedLimiter } from './bounded-limiter';

const held = (limiter: BoundedLimiter) =>
  (limiter as unknown as { _memoryStorage: { _storage: Map<string, unknown> } })._memoryStorage._storage.size;
const isRefused = (limiter: BoundedLimiter, key: string) =>
  limiter.consume(key).then(
    () => false,
    () => true,
  );

it('refuses what is too much, and keys apart', async () => {
  const limiter = new BoundedLimiter({ points: 1, duration: 60 });
  const refused = [];
  for (const key of ['a', 'a', 'b', 'a']) refused.push(await isRefused(limiter, key));
  expect(refused).toEqual([false, true, false, true]);
});

it('holds no more keys than it may, however many come, and forgets who was quiet the longest', async () => {
  const limiter = new BoundedLimiter({ points: 1, duration: 60 }, 100);
  for (let key = 0; key < 100; key += 1) await limiter.consume(`key ${key}`);
  await isRefused(limiter, 'key 0');
  for (let key = 100; key < 150; key += 1) await limiter.consume(`key ${key}`);
  expect(held(limiter)).toBe(100);
  expect([await isRefused(limiter, 'key 0'), await isRefused(limiter, 'key 1')]).toEqual([true, false]);
  expect(held(limiter)).toBe(100);
});

it('takes what is rewarded as not consumed', async () => {
  const limiter = new BoundedLimiter({ points: 1, duration: 60 });
  await limiter.consume('a');
  await limiter.reward('a', 1);
  expect([await isRefused(limiter, 'a'), await isRefused(limiter, 'a')]).toEqual([false, true]);
});
