import { expect, it } from '@jest/globals';
import { sumOf, tableOf } from './report';
import { beside, type Finding } from './scenario';

const finding = (goal: string, verdict: Finding['verdict']): Finding => ({
  goal,
  rule: `rule of ${goal}`,
  measured: 'a | b\nc',
  verdict,
});

it('sorts goals by their numbers and keeps what was measured in its cell', () => {
  const rows = tableOf([finding('GR10', 'passed'), finding('none', 'passed'), finding('GR2', 'failed')]);

  expect(rows.split('\n').slice(2)).toEqual([
    '| GR2 | rule of GR2 | a   b c | failed |',
    '| GR10 | rule of GR10 | a   b c | passed |',
    '| none | rule of none | a   b c | passed |',
  ]);
});

it('counts what passed and failed, and names what was skipped when something was', () => {
  expect(sumOf([finding('GR1', 'passed'), finding('GR2', 'failed')])).toBe('1 passed, 1 failed');
  expect(sumOf([finding('GR1', 'skipped')])).toBe('0 passed, 0 failed, 1 skipped');
});

it('a second try keeps its own verdict, and says what failed in the first', () => {
  const both = beside(
    [finding('GR1', 'failed'), finding('GR2', 'passed')],
    [
      { ...finding('GR1', 'passed'), measured: 'good' },
      { ...finding('GR2', 'failed'), measured: 'bad' },
    ],
  );

  expect(both.map(({ verdict, measured }) => [verdict, measured])).toEqual([
    ['passed', 'good (second try; first: a | b\nc)'],
    ['failed', 'bad'],
  ]);
});
