import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { during, Visit } from '../web/visit';
import { Turns } from './turns';

let turns: Turns;
let at: Map<string, number>;
let most: number;

beforeEach(() => {
  [turns, at, most] = [new Turns(), new Map(), 0];
});
afterEach(() => void jest.useRealTimers());

/** Works at a letter until it is told to stop, and counts how many do so at once. */
function working(letter: string) {
  let stop = () => {};
  const done = turns.take(letter, async () => {
    at.set(letter, (at.get(letter) ?? 0) + 1);
    most = Math.max(most, at.get(letter) ?? 0);
    await new Promise<void>((end) => (stop = end));
    at.set(letter, (at.get(letter) ?? 0) - 1);
  });
  return { done, stop: () => stop() };
}
const settle = () => new Promise((done) => setImmediate(done));

describe('writers to one letter', () => {
  it('take turns, in their order, and hold up nobody at another letter', async () => {
    const [first, second, elsewhere] = [working('a'), working('a'), working('b')];
    await settle();
    expect([at.get('a'), at.get('b')]).toEqual([1, 1]);
    elsewhere.stop();
    first.stop();
    await first.done;
    await settle();
    second.stop();
    await Promise.all([second.done, elsewhere.done]);
    expect(most).toBe(1);
  });

  it('hold no place at the door while they wait, and keep it while it is their turn', async () => {
    const left: string[] = [];
    const arriving = (name: string) => {
      const visit = Object.assign(new Visit('192.0.2.1'), { stepOut: () => void left.push(name) });
      return during(visit, () => working('a'));
    };
    const [first, second] = [arriving('first'), arriving('second')];
    await settle();
    expect(left).toEqual(['second']);
    first.stop();
    await first.done;
    await settle();
    second.stop();
    await second.done;
    expect(left).toEqual(['second']);
  });

  it('go on after one of them has failed', async () => {
    const failing = turns.take('a', () => Promise.reject(new Error('no')));
    const after = turns.take('a', () => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('no');
    await expect(after).resolves.toBe('done');
  });

  it('are told when their turn does not come, and leave the line', async () => {
    jest.useFakeTimers();
    const first = working('a');
    const [late, after] = [turns.take('a', async () => 'late'), turns.take('a', async () => 'after')];
    const lateness = expect(late).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    const afterness = expect(after).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    jest.advanceTimersByTime(2_000);
    await Promise.all([lateness, afterness]);
    jest.useRealTimers();
    first.stop();
    await first.done;
    await expect(turns.take('a', async () => 'next')).resolves.toBe('next');
  });

  it('are refused at once when a hundred wait already', async () => {
    const first = working('a');
    const waiting = Array.from({ length: 100 }, () => turns.take('a', async () => 'done'));
    await expect(turns.take('a', async () => 'one more')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    first.stop();
    await first.done;
    await expect(Promise.all(waiting)).resolves.toHaveLength(100);
  });
});
