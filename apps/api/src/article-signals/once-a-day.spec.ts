import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { OnceADay } from './once-a-day';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('what counts once a day', () => {
  it('is new once, and again on the next day', () => {
    const presses = new OnceADay(10);
    expect([presses.isFirst('a'), presses.isFirst('a'), presses.isFirst('b')]).toEqual([true, false, true]);
    expect([presses.has('a'), presses.has('c')]).toEqual([true, false]);

    jest.setSystemTime(new Date('2026-11-22T00:00:00Z'));
    expect(presses.has('a')).toBe(false);
    expect(presses.isFirst('a')).toBe(true);
  });

  it('is new again once it was taken back', () => {
    const presses = new OnceADay(10);
    presses.isFirst('a');
    presses.takeBack('a');
    expect(presses.isFirst('a')).toBe(true);
  });

  it('forgets the oldest when there is too much of it', () => {
    const presses = new OnceADay(2);
    for (const what of ['a', 'b', 'c']) presses.isFirst(what);
    expect([presses.has('a'), presses.has('c')]).toEqual([false, true]);
  });

  it('holds nothing that names who pressed what', () => {
    const presses = new OnceADay(10);
    presses.isFirst('0190aaaa-member opened 0190bbbb-article');
    const held = [...(presses as unknown as { happened: Map<string, true> }).happened.keys()].join();
    expect(held).toHaveLength(44); // one SHA-256 in base64
    expect(held).not.toMatch(/0190|member|article/);
  });
});
