import { expect, it } from '@jest/globals';
import { comparisonsOf } from './against';
import { linesOf, type Result } from './report';
import type { Turn } from './rounds';

const turn = (perSecond: number, nodeMs: number): Turn => ({
  perSecond,
  nodeMs,
  postgresMs: 0,
  p50: 1,
  p95: 2,
});
const result = (ours: Turn, other: Turn): Result => ({
  scenario: 'feed',
  connections: 16,
  rounds: [{ turns: { bare: turn(200, 1), graphql: ours, 'graphql of the other': other }, dirty: '' }],
  statements: {},
  goals: { graphql: 0.5 },
});
const verdict = (ours: Turn, other: Turn) =>
  comparisonsOf(result(ours, other)).map((comparison) => comparison.verdict);

it('calls a build slower when both its throughput and its processor time say so', () => {
  expect(verdict(turn(96, 2), turn(100, 2))).toEqual(['yes']);
  expect(verdict(turn(94, 2), turn(100, 2))).toEqual(['doubtful']);
  expect(verdict(turn(94, 2.2), turn(100, 2))).toEqual(['no']);
});

it('forgives one of two missed goals when it is missed by little', () => {
  const met = (ours: Turn) => linesOf(result(ours, turn(100, 2))).map((line) => line.verdict);

  expect(met(turn(99, 1.9))).toEqual(['yes']);
  expect(met(turn(99, 2.1))).toEqual(['no']);
  expect(met(turn(80, 1))).toEqual(['no']);
});
