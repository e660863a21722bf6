import { describe, expect, it } from '@jest/globals';
import { postRow, viewer } from '../../test/rows';
import {
  editKind,
  mayRead,
  refusalToEdit,
  refusalToReply,
  refusalToReport,
  refusalToVote,
  refusalToWithdraw,
} from './post.policy';

const member = viewer();
const code = (refusal: ReturnType<typeof refusalToVote>) => refusal?.().code ?? 'OK';

describe('reading', () => {
  it.each(['held', 'hidden', 'removed', 'withdrawn'] as const)(
    'keeps %s words from everybody but their author and moderators',
    (status) => {
      const post = postRow({ status });
      expect(mayRead(post, null)).toBe(false);
      expect(mayRead(post, member)).toBe(false);
      expect(mayRead({ ...post, mine: true }, member)).toBe(true);
      expect(mayRead(post, viewer({ roles: ['moderator'] }))).toBe(true);
    },
  );

  it('closes with the letter: under a removed letter only its writer and moderators still read', () => {
    const post = postRow({ dilemmaStatus: 'removed' });
    expect(mayRead(post, member)).toBe(false);
    expect(mayRead({ ...post, letterIsMine: true }, member)).toBe(true);
  });

  it('is no privilege of coaches', () => {
    expect(mayRead(postRow({ status: 'hidden' }), viewer({ coachTopics: ['family'] }))).toBe(false);
  });
});

describe('voting', () => {
  it('lets a member vote on what others wrote', () => {
    expect(code(refusalToVote(postRow(), member))).toBe('OK');
  });

  it('refuses own posts, rival answers, and what one is deciding', () => {
    expect(code(refusalToVote(postRow({ mine: true }), member))).toBe('FORBIDDEN');
    expect(code(refusalToVote(postRow({ kind: 'answer', viewerAnswered: true }), member))).toBe('FORBIDDEN');
    expect(code(refusalToVote(postRow({ viewerDecides: true }), member))).toBe('FORBIDDEN');
  });

  it('lets a coach vote on comments under a letter they answered', () => {
    expect(code(refusalToVote(postRow({ kind: 'comment', viewerAnswered: false }), member))).toBe('OK');
  });

  it('answers hidden like missing', () => {
    expect(code(refusalToVote(postRow({ status: 'hidden' }), member))).toBe('NOT_FOUND');
  });
});

describe('editing and withdrawing', () => {
  it('are for the author alone', () => {
    expect(code(refusalToEdit(postRow()))).toBe('FORBIDDEN');
    expect(code(refusalToWithdraw(postRow()))).toBe('FORBIDDEN');
    expect(code(refusalToEdit(postRow({ mine: true })))).toBe('OK');
    expect(code(refusalToWithdraw(postRow({ mine: true })))).toBe('OK');
  });

  it('let the author take back what is held or hidden, and not what a moderator removed', () => {
    expect(code(refusalToWithdraw(postRow({ mine: true, status: 'held' })))).toBe('OK');
    expect(code(refusalToWithdraw(postRow({ mine: true, status: 'hidden' })))).toBe('OK');
    expect(code(refusalToWithdraw(postRow({ mine: true, status: 'removed' })))).toBe('CONFLICT');
    expect(code(refusalToEdit(postRow({ mine: true, status: 'removed' })))).toBe('CONFLICT');
  });

  it('replace the text for fifteen minutes and add to it afterwards', () => {
    const askedAt = (time: string, publishedAt: Date | null = new Date('2026-11-21T12:00:00Z')) =>
      editKind(postRow({ publishedAt, askedAt: new Date(time) }));
    expect(askedAt('2026-11-21T12:15:00Z')).toBe('free');
    expect(askedAt('2026-11-21T12:15:01Z')).toBe('addendum');
    expect(askedAt('2027-01-01T00:00:00Z', null)).toBe('free');
  });
});

describe('replying and reporting', () => {
  it('stop under a closed or removed letter', () => {
    expect(code(refusalToReply(postRow({ dilemmaLockedAt: new Date() })))).toBe('CONFLICT');
    expect(code(refusalToReply(postRow({ dilemmaStatus: 'removed' })))).toBe('CONFLICT');
    expect(code(refusalToReply(postRow()))).toBe('OK');
  });

  it('are not for own posts, and a guest may report', () => {
    expect(code(refusalToReport(postRow({ mine: true }), member))).toBe('FORBIDDEN');
    expect(code(refusalToReport(postRow(), null))).toBe('OK');
    expect(code(refusalToReport(postRow({ status: 'removed' }), null))).toBe('NOT_FOUND');
  });
});
