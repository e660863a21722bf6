import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '../accounts/viewer';
import { refusalToPublish, refusalToWrite } from './article.policy';

const member: Viewer = {
  id: '0190aaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa',
  proof: Buffer.of(),
  handle: 'ada',
  name: 'Ada',
  email: 'ada@example.test',
  createdAt: new Date(0),
  roles: [],
  isCoach: null,
  coachTopics: [],
  suspendedUntil: null,
  restrictions: [],
  askedAt: new Date(),
};

describe('writing for the library', () => {
  it('is for coaches and admins', () => {
    expect(refusalToWrite({ ...member, coachTopics: ['love'] })).toBeNull();
    expect(refusalToWrite({ ...member, roles: ['admin'] })).toBeNull();
  });

  it('is not for members, nor for moderators who are no coaches', () => {
    expect(refusalToWrite(member)?.().code).toBe('FORBIDDEN');
    expect(refusalToWrite({ ...member, roles: ['moderator'] })?.().code).toBe('FORBIDDEN');
  });

  it('waits while the account is suspended', () => {
    const suspendedUntil = new Date(Date.now() + 60_000);
    expect(refusalToWrite({ ...member, roles: ['admin'], suspendedUntil })?.().message).toMatch(/suspended/);
  });
});

describe('publishing', () => {
  it('needs one topic of the coach among those of the article', () => {
    const coach = { ...member, coachTopics: ['love'] };
    expect(refusalToPublish(['work', 'love'], coach)).toBeNull();
    expect(refusalToPublish(['work', 'family'], coach)?.().code).toBe('FORBIDDEN');
  });

  it('is open to an admin in every topic', () => {
    expect(refusalToPublish(['work'], { ...member, roles: ['admin'] })).toBeNull();
  });
});
