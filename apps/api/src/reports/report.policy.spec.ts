import { DAILY_REPORTS } from '@quandary/rules';
import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '../accounts/viewer';
import type { Refusal } from '../platform/errors';
import type { PostRow } from '../posts/post-columns';
import { refusalForToday, refusalToReportFor, type ReportFacts } from './report.policy';

const member = { id: 'me', roles: [], suspendedUntil: null, askedAt: new Date() } as unknown as Viewer;
const moderator = { ...member, roles: ['moderator'] } as Viewer;
const suspended = { ...member, suspendedUntil: new Date(Date.now() + 60_000) } as Viewer;
const facts: ReportFacts = { reportedBefore: false, repliedToIt: false };
const post = { status: 'published', dilemmaStatus: 'published', mine: false, ...facts } as PostRow &
  ReportFacts;
const codeOf = (refusal: Refusal) => refusal?.().code;

describe('reporting', () => {
  it('is for members, and for guests when it is illegal', () => {
    expect(refusalToReportFor('spam', post, member)).toBeNull();
    expect(refusalToReportFor('illegal', post, null)).toBeNull();
    expect(codeOf(refusalToReportFor('spam', post, null))).toBe('FORBIDDEN');
  });

  it('leaves a suspended member what a guest has', () => {
    expect(codeOf(refusalToReportFor('spam', post, suspended))).toBe('FORBIDDEN');
    expect(refusalToReportFor('illegal', post, suspended)).toBeNull();
  });

  it('is not for one’s own, not for what one replied to, and not twice', () => {
    expect(codeOf(refusalToReportFor('spam', { ...post, mine: true }, member))).toBe('FORBIDDEN');
    expect(codeOf(refusalToReportFor('spam', { ...post, repliedToIt: true }, member))).toBe('FORBIDDEN');
    expect(codeOf(refusalToReportFor('spam', { ...post, reportedBefore: true }, member))).toBe('CONFLICT');
  });

  it('does not tell what is not the viewer’s to see', () => {
    expect(codeOf(refusalToReportFor('illegal', { ...post, status: 'held' }, null))).toBe('NOT_FOUND');
    expect(codeOf(refusalToReportFor('spam', { ...post, dilemmaStatus: 'removed' }, member))).toBe(
      'NOT_FOUND',
    );
  });

  it('ends after ten in a day, except for moderators', () => {
    const many = { reportsToday: DAILY_REPORTS, retryAfter: 60 };

    expect(refusalForToday({ ...many, reportsToday: DAILY_REPORTS - 1 }, member)).toBeNull();
    expect(refusalForToday(many, member)?.()).toMatchObject({
      code: 'TOO_SOON',
      details: { retryAfter: 60 },
    });
    expect(refusalForToday(many, moderator)).toBeNull();
  });
});
