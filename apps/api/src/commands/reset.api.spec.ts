import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { asSuperuser } from '../../test/databases';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { importInto } from '../../test/interchange';
import { until } from '../../test/log-lines';
import { codeOf, moderating } from '../../test/moderating';
import { hashPassword } from '../accounts/passwords';
import { Database } from '../platform/database/database';
import { newPassword } from './password';
import { lockMember, replacePassword, reset } from './reset';

let site: TestSite;
let database: Database;
let member: TestMember;

beforeAll(async () => {
  site = await openSite();
  database = new Database(await site.operator()); // the operator's, while the site runs
});
beforeEach(async () => {
  member = await site.member();
});
afterAll(() => site.close());

const signIn = async (email: string, password: string) =>
  codeOf(
    await site.as(null).run(`mutation ($input: SignInInput!) { signIn(input: $input) { email } }`, {
      input: { email, password },
    }),
  ) ?? 'IN';
/** Somebody waits for what somebody else holds. */
/** Who waits is hidden from other roles. */
const someoneWaits = async () => {
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  const { rows } = await asSuperuser(
    (client) => client.query(waiting),
    new URL(site.config.databaseUrl ?? '').pathname,
  );
  return rows.length > 0;
};
const emailOf = ({ handle }: TestMember) => `${handle}@example.test`;

describe('a new password from the console', () => {
  it('is the only one that signs in, and no session outlives it', async () => {
    const [first, second] = [newPassword(), newPassword()];
    expect(await reset({ handle: member.handle, password: first }, database)).toBe(
      `${member.handle} signs in as ${emailOf(member)} with the new password; one session was ended.`,
    );
    expect(await site.as(member).get('{ viewer { email } }')).toEqual({ viewer: null });
    expect(await signIn(emailOf(member), first)).toBe('IN');

    await reset({ handle: member.handle.toUpperCase(), password: second }, database);
    expect([await signIn(emailOf(member), first), await signIn(emailOf(member), second)]).toEqual([
      'INVALID',
      'IN',
    ]);
  });

  it('keeps out who is just signing in with the old one', async () => {
    const [old, fresh] = [newPassword(), newPassword()];
    await reset({ handle: member.handle, password: old }, database);

    const signingIn = await database.transaction(async ({ manager }) => {
      await lockMember(member.handle, manager);
      const under = signIn(emailOf(member), old); // compares with the old one, and waits for the member
      await until(someoneWaits);
      const passwordHash = await hashPassword(fresh);
      await replacePassword(member.id, { passwordHash, email: emailOf(member) }, manager);
      return { under };
    });

    expect(await signingIn.under).toBe('INVALID');
    expect(await site.sql('SELECT FROM sessions WHERE member_id = $1', [member.id])).toEqual([]);
    expect(await signIn(emailOf(member), fresh)).toBe('IN');
  });

  it('is for nobody else', async () => {
    const other = await site.member();
    await reset({ handle: member.handle, password: newPassword() }, database);
    expect(await site.as(other).get('{ viewer { email } }')).toEqual({ viewer: { email: emailOf(other) } });
  });

  it('is given to an imported member who never had one, with an e-mail address if there is none', async () => {
    await importInto(site, [{ type: 'member', id: 'ines', handle: 'ines', name: 'Ines' }]);
    const password = newPassword();
    await expect(reset({ handle: 'ines', password }, database)).rejects.toThrow(
      'ines has no e-mail address to sign in with. Add one: --email name@example.org',
    );
    await expect(reset({ handle: 'ines', password, email: emailOf(member) }, database)).rejects.toThrow(
      `Another member has the e-mail address ${emailOf(member)}.`,
    );
    await reset({ handle: 'ines', password, email: 'ines@example.test' }, database);
    expect(await signIn('ines@example.test', password)).toBe('IN');
    await expect(reset({ handle: 'ines', password, email: 'other@example.test' }, database)).rejects.toThrow(
      'ines has an e-mail address already. Leave --email out.',
    );
  });

  it('is an act of an operator in the log, which the public does not read, and tells nothing of the password', async () => {
    const password = newPassword();
    const before = await moderating(site).log(null);
    await reset({ handle: member.handle, password }, database);
    const entries = await site.sql(
      'SELECT act, actor_id, post_id, reason, note FROM log_entries WHERE member_id = $1',
      [member.id],
    );
    expect(entries).toEqual([
      { act: 'reset_password', actor_id: null, post_id: null, reason: null, note: null },
    ]);
    for (const by of [null, await site.member({ roles: ['moderator'] })])
      expect(await moderating(site).log(by)).toEqual(before);
    const [stored] = await site.sql('SELECT password_hash AS hash FROM members WHERE id = $1', [member.id]);
    expect(stored!.hash).toMatch(/^\$argon2id\$/);
  });

  it('needs a member', async () => {
    await expect(reset({ handle: 'nobody', password: newPassword() }, database)).rejects.toThrow(
      'There is no member with the handle "nobody".',
    );
  });
});
