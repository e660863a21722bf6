import { describe, expect, it } from '@jest/globals';
import { crisisMarks } from './crisis';

const SIZE = 20_000;
/** Doubling takes twice as long; a square would take four times as long. What else runs on the machine disturbs a little. */
const MOST_TIMES = 3;

const cpuOf = (text: string) => {
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    crisisMarks(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...runs);
};
const ofSize = (shape: string, size: number) => shape.repeat(Math.ceil(size / shape.length)).slice(0, size);

describe('the time that signals of crisis take', () => {
  it.each([
    [
      'an ordinary letter',
      'My sister moved in with us last spring and I do not know how to tell her what I need. ',
    ],
    ['one long word', 'a'],
    ['one long sentence of wishes', 'i want to want to kill '],
    ['sayings that are taken back', 'ten years ago i was suicidal '],
    ['beginnings without an end', 'my husband my wife he never '],
    ['nothing but full stops', 'a. '],
    ['letters one by one', 'k i l l '],
  ])('doubles with the text at most: %s', (_, shape) => {
    crisisMarks(ofSize(shape, SIZE));
    const once = cpuOf(ofSize(shape, 4 * SIZE));

    expect(cpuOf(ofSize(shape, 8 * SIZE)) / once).toBeLessThan(MOST_TIMES);
  });

  it('has an end where signal follows signal', () => {
    const marks = crisisMarks(ofSize('He hits me. ', 8 * SIZE));

    expect(marks.length).toBeLessThanOrEqual(101);
  });
});
