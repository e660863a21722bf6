import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { Database } from '../platform/database/database';
import { grant, listMembers, revoke, type Change } from './grants';

let site: TestSite;
let database: Database;
let member: TestMember;

beforeAll(async () => {
  site = await openSite();
  database = new Database(await site.operator());
  member = await site.member({ handle: 'mira' });
});
afterAll(() => site.close());

const coach = (topics?: string[]): Change => ({ handle: 'MIRA', rank: 'coach', topics });
const moderator: Change = { handle: 'mira', rank: 'moderator' };

describe('at the console', () => {
  it('a coach is granted topics, which hold from the next request for two years', async () => {
    expect(await grant(coach(['family', 'love', 'family']), database)).toBe(
      'mira is a coach of family, love now.',
    );

    const [row] = await site.sql(
      `SELECT m.coach_until = max(c.expires_at) AS kept, max(c.expires_at) > now() + interval '23 months' AS long, count(*)::integer AS topics
       FROM members m JOIN coach_credentials c ON c.member_id = m.id WHERE m.id = $1 GROUP BY m.id`,
      [member.id],
    );
    expect(row).toEqual({ kept: true, long: true, topics: 2 });
    const letter = await site.letter(await site.member());
    expect((await site.answer(member, letter.id)).letter).toBe('A');
  });

  it('topics are revoked one by one, or all', async () => {
    expect(await revoke(coach(['love', 'work']), database)).toBe('mira is no longer a coach of love.');
    expect(await revoke(coach(), database)).toBe('mira is no longer a coach of family.');
    expect(await revoke(coach(), database)).toBe('mira is not a coach.');
    expect(await site.sql(`SELECT coach_until FROM members WHERE id = $1`, [member.id])).toEqual([
      { coach_until: null },
    ]);
    await grant(coach(['love']), database);
    expect((await listMembers('coach', database)).map(({ handle, topics }) => ({ handle, topics }))).toEqual([
      { handle: 'mira', topics: ['love'] },
    ]);
  });

  it('a role is granted and revoked once, and every change is logged without an actor', async () => {
    expect(await grant(moderator, database)).toBe('mira is moderator now.');
    expect(await grant(moderator, database)).toBe('mira is moderator already.');
    const queue = `{ reviewQueue { edges { node { id } } } }`;
    expect((await site.as(member).run(queue)).errors).toBeUndefined();
    expect(await revoke(moderator, database)).toBe('mira is no longer moderator.');
    expect((await site.as(member).run(queue)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');

    const log = await site.sql(
      `SELECT act, actor_id, note FROM log_entries WHERE member_id = $1 ORDER BY id DESC LIMIT 2`,
      [member.id],
    );
    expect(log).toEqual([
      { act: 'revoke', actor_id: null, note: 'moderator' },
      { act: 'grant', actor_id: null, note: 'moderator' },
    ]);
  });

  it('an unknown handle or topic is refused in a sentence', async () => {
    await expect(grant({ ...moderator, handle: 'nobody' }, database)).rejects.toThrow(
      'There is no member with the handle "nobody".',
    );
    await expect(grant(coach(['astrology']), database)).rejects.toThrow(
      'There is no topic "astrology". The topics are family, love, work.',
    );
    await expect(grant(coach(), database)).rejects.toThrow('Say in which topics');
    await expect(grant({ ...moderator, topics: ['love'] }, database)).rejects.toThrow(
      '--topics belongs to coaches',
    );
  });
});
