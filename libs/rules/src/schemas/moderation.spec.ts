import { describe, expect, it } from '@jest/globals';
import { check } from './check';
import { decideReviewInput, reportPostInput, suspensionProblem } from './moderation';

const DAY = 86_400_000;
const now = new Date('2026-11-21T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * DAY);
const keep = { reviewItemId: '1', kind: 'keep', explanation: 'It is harsh, but about the letter.' };
const suspend = { ...keep, kind: 'suspend', reason: 'harassment' };

describe('reporting', () => {
  it('takes a reason, and a note if there is one', () => {
    expect(check(reportPostInput, { postId: '1', reason: 'other', note: ' ' })).toEqual({
      ok: true,
      value: { postId: '1', reason: 'other', note: undefined },
    });
    expect(check(reportPostInput, { postId: '1', reason: 'spam', note: 'x'.repeat(2_001) })).toMatchObject({
      field: 'input.note',
    });
    expect(check(reportPostInput, { postId: '1', reason: 'boring' })).toMatchObject({
      field: 'input.reason',
    });
  });
});

describe('deciding', () => {
  it('always explains itself', () => {
    expect(check(decideReviewInput, keep).ok).toBe(true);
    expect(check(decideReviewInput, { ...keep, explanation: '\n' })).toMatchObject({
      field: 'input.explanation',
    });
    expect(check(decideReviewInput, { ...keep, explanation: 'x'.repeat(4_001) })).toMatchObject({
      field: 'input.explanation',
    });
  });

  it.each(['remove', 'warn', 'suspend'])('gives a reason to %s', (kind) => {
    const suspendUntil = kind === 'suspend' ? inDays(1) : undefined;
    for (const reason of [undefined, null, '']) {
      expect(check(decideReviewInput, { ...keep, kind, reason, suspendUntil })).toMatchObject({
        field: 'input.reason',
      });
    }
    expect(check(decideReviewInput, { ...keep, kind, reason: 'spam', suspendUntil }).ok).toBe(true);
  });

  it.each(['keep', 'restore', 'lock_comments'])('needs no reason to %s', (kind) => {
    expect(check(decideReviewInput, { ...keep, kind, reason: null, suspendUntil: null }).ok).toBe(true);
  });

  it('suspends for at most seven days from now', () => {
    for (const days of [0.01, 7]) expect(suspensionProblem(inDays(days), now)).toBeUndefined();
    for (const days of [-1, 0, 7.01])
      expect(suspensionProblem(inDays(days), now)?.message).toMatch(/^A .+\.$/);
  });

  it('suspends until a time', () => {
    for (const suspendUntil of [inDays(1), inDays(3).toISOString()]) {
      expect(check(decideReviewInput, { ...suspend, suspendUntil }).ok).toBe(true);
    }
    for (const suspendUntil of [undefined, '', 'soon', new Date(NaN), 7]) {
      expect(check(decideReviewInput, { ...suspend, suspendUntil })).toMatchObject({
        field: 'input.suspendUntil',
      });
    }
  });

  it('gives an end to nothing but a suspension', () => {
    expect(check(decideReviewInput, { ...keep, suspendUntil: inDays(1) })).toMatchObject({
      field: 'input.suspendUntil',
    });
  });
});
