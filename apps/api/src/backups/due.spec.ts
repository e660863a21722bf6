import { describe, expect, it } from '@jest/globals';
import { isDue } from './due';

const time = (text: string) => new Date(`2026-11-${text}:00Z`);

describe("a night's backup", () => {
  it('is made once after its time', () => {
    expect(isDue(time('21T03:29'), time('20T03:31'), '03:30')).toBe(false);
    expect(isDue(time('21T03:30'), time('20T03:31'), '03:30')).toBe(true);
    expect(isDue(time('21T23:59'), time('21T03:31'), '03:30')).toBe(false);
  });

  it('is made up for when the site was off at its time', () => {
    expect(isDue(time('22T01:00'), time('20T03:31'), '03:30')).toBe(true);
  });

  it('counts nights by UTC', () => {
    expect(isDue(time('21T00:10'), time('20T23:50'), '00:00')).toBe(true);
    expect(isDue(time('21T00:10'), time('21T00:01'), '00:00')).toBe(false);
  });
});
