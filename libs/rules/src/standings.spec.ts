import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hot, REPORT_WEIGHT_THAT_HIDES, reportWeight, standing } from './standings';

const votes = fc.integer({ min: 0, max: 1_000_000 });
const publishedAt = new Date('2026-11-21T00:00:00Z');
const quiet = { up: 0, down: 0, answers: 0, comments: 0, publishedAt };

describe('standing', () => {
  it('is one half when nobody voted', () => {
    expect(standing(0, 0)).toBe(0.5);
  });

  it('is (up + 2) / (up + down + 4)', () => {
    expect(standing(1, 0)).toBe(3 / 5);
    expect(standing(7, 1)).toBe(9 / 12);
  });

  it('stays between 0 and 1, rises with every vote up and falls with every vote down', () => {
    fc.assert(
      fc.property(votes, votes, (up, down) => {
        const now = standing(up, down);
        expect(now > 0 && now < 1).toBe(true);
        expect(standing(up + 1, down)).toBeGreaterThan(now);
        expect(standing(up, down + 1)).toBeLessThan(now);
      }),
    );
  });
});

describe('hot', () => {
  const seconds = publishedAt.getTime() / 1000;

  it('is the time alone while nothing happened, and never less', () => {
    expect(hot(quiet)).toBe(seconds / 45_000);
    expect(hot({ ...quiet, down: 50 })).toBe(seconds / 45_000);
  });

  it('counts an answer as two votes and a comment as half a vote', () => {
    expect(hot({ ...quiet, answers: 5 })).toBeCloseTo(1 + seconds / 45_000, 9);
    expect(hot({ ...quiet, up: 9, comments: 2 })).toBeCloseTo(1 + seconds / 45_000, 9);
  });

  it('lets no pile-on of comments outrank votes', () => {
    expect(hot({ ...quiet, up: 4, comments: 1_000 })).toBe(hot({ ...quiet, up: 4, comments: 4 }));
    expect(hot({ ...quiet, comments: 1_000 })).toBe(hot(quiet));
  });

  it('asks ten times the votes of a dilemma that is 12.5 hours older', () => {
    const older = new Date(publishedAt.getTime() - 45_000_000);
    expect(hot({ ...quiet, up: 100, publishedAt: older })).toBeCloseTo(hot({ ...quiet, up: 10 }), 9);
  });
});

describe('the weight of a report', () => {
  const member = { isNew: false, isCoach: false, isModerator: false };

  it('is 1 for new members, 2 for members, 3 for coaches, 6 for moderators', () => {
    expect(reportWeight({ ...member, isNew: true })).toBe(1);
    expect(reportWeight(member)).toBe(2);
    expect(reportWeight({ ...member, isCoach: true, isNew: true })).toBe(3);
    expect(reportWeight({ isNew: true, isCoach: true, isModerator: true })).toBe(6);
  });

  it('hides with four members, or a moderator and a member, not with less', () => {
    expect(4 * reportWeight(member)).toBe(REPORT_WEIGHT_THAT_HIDES);
    expect(reportWeight({ ...member, isModerator: true })).toBeLessThan(REPORT_WEIGHT_THAT_HIDES);
  });
});
