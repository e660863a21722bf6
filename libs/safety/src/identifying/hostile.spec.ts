import { describe, expect, it } from '@jest/globals';
import { sharedRuns } from '../own-words';
import { identifyingMarks } from './identifying-marks';

/** Beginnings of places that never end, and what patterns would try again and again. */
const HOSTILE_UNITS = [
  ...['1', '1 ', '1-', '1.', '1/', '(1', '+1 2345678 ', '12345678 ', '1-1 ', 'oO0', '٠١', '07700 900123 '],
  ...['@', 'a@', 'a@b.', 'a.', 'a.a@', '(at)', 'at ', 'a at b dot ', 'a dot ', '.@', 'xn--'],
  ...[
    'A',
    'Anna ',
    'Anna Weiss ',
    'von ',
    'my sister ',
    'Dr. ',
    'Dr. Meyer from ',
    'work at Aa ',
    'the a ',
    'St. ',
  ],
  ...[
    '12 Oak ',
    '12 oak ',
    'Aaaastra',
    'Calle Mayor ',
    '12 rue ',
    'Flat 3 ',
    'A1 ',
    'AB12 ',
    'AB',
    'DE89 3704 ',
  ],
  ...['account ', 'account number ', 'plate ', 'born on ', 'born ', 'call ', 'my number ', 'order number '],
  ...[
    'my insta is ',
    'insta:',
    'add me on ',
    'on insta ',
    'instagram.com/',
    '/',
    'u/',
    'https://',
    '\u200b',
    '😀',
    '\n',
  ],
  ...['zero ', 'double ', '> a\n', 'a ', "a'", '-', ' ', '](', 'word word '],
];

describe('hostile texts', () => {
  const UNITS = 131_072;

  // Linear reading takes some 300 ms of a processor, quadratic reading 10 s and more: no slow machine can confuse the two.
  const PATIENCE_MICROSECONDS = 4_000_000;

  it.each(HOSTILE_UNITS)('are read in linear time: %j again and again', (unit) => {
    const text = unit.repeat(UNITS / unit.length);
    const began = process.cpuUsage();

    const marks = identifyingMarks(text);
    const runs = sharedRuns(text, [text]);

    expect(process.cpuUsage(began).user).toBeLessThan(PATIENCE_MICROSECONDS);
    expect(marks.length + runs.length).toBeLessThanOrEqual(UNITS);
  });
});
