import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Refreshed } from './refreshed';

let made = 0;
let broken = false;
const failures: unknown[] = [];

function counter() {
  return new Refreshed<number>({
    make: async () => {
      await new Promise((done) => setTimeout(done, 50));
      if (broken) throw new Error('away');
      return (made += 1);
    },
    goodFor: () => 60_000,
    onFailure: (error) => failures.push(error),
  });
}

beforeEach(() => {
  made = 0;
  broken = false;
  failures.length = 0;
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});
const later = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('a value that is dear to make', () => {
  it('is made on first use, once for all who wait', async () => {
    const value = counter();
    await later(1_000);
    expect(made).toBe(0);
    const waiting = Promise.all([value.get(), value.get(), value.get()]);
    await later(50);
    expect(await waiting).toEqual([1, 1, 1]);
  });

  it('is served while it is made anew', async () => {
    const value = counter();
    void value.get();
    await later(60_051);
    expect(await value.get()).toBe(1);
    await later(50);
    expect(await value.get()).toBe(2);
  });

  it('goes on serving when it cannot be made anew, and tries again later', async () => {
    const value = counter();
    void value.get();
    await later(60_051);
    broken = true;
    await value.get();
    await later(60);
    expect([await value.get(), failures.length]).toEqual([1, 1]);
    broken = false;
    await later(30_000);
    await value.get();
    await later(50);
    expect(await value.get()).toBe(2);
  });

  it('tells the first who ask that it cannot be made, and the next one tries again', async () => {
    const value = counter();
    broken = true;
    const refused = expect(value.get()).rejects.toThrow('away');
    await later(50);
    await refused;
    broken = false;
    const next = value.get();
    await later(50);
    expect(await next).toBe(1);
  });

  it('is made anew after a change, and once more when the change came too late for it', async () => {
    const value = counter();
    value.refresh();
    expect(made).toBe(0);
    void value.get();
    await later(10);
    value.refresh();
    value.refresh();
    await later(200);
    expect(await value.get()).toBe(2);
    expect(made).toBe(2);
  });

  it('is peeked at without waiting, and made in the background when it is due', async () => {
    const value = counter();
    expect([value.peek(), value.peek()]).toEqual([undefined, undefined]);
    await later(50);
    expect(value.peek()).toBe(1);
    await later(60_000);
    expect([value.peek(), value.peek()]).toEqual([1, 1]);
    await later(50);
    expect(value.peek()).toBe(2);
  });

  it('is not tried again by everybody who peeks while it cannot be made', async () => {
    const value = counter();
    broken = true;
    value.peek();
    await later(50);
    value.peek();
    await later(50);
    expect(failures).toHaveLength(1);
    broken = false;
    await later(30_000);
    value.peek();
    await later(50);
    expect(value.peek()).toBe(1);
  });
});
