import { hasLittleBesides, PASSWORD_LIKE_NAME, SITE_WORDS } from '@quandary/rules';
import type { EntityManager } from 'typeorm';
import { commonPassword, isCommonPassword } from '../accounts/guessed-passwords';
import { MemberEntity } from '../accounts/member.entity';
import { hashPassword } from '../accounts/passwords';
import { SessionEntity } from '../accounts/session.entity';
import { LogEntryEntity } from '../log/log-entry.entity';
import type { Database } from '../platform/database/database';

export interface Reset {
  handle: string;
  password: string;
  /** For who has no e-mail address yet: an imported member. */
  email?: string;
  /** As the operator calls the site: no password either. */
  siteName?: string;
}

type MemberRow = Pick<MemberEntity, 'id' | 'handle' | 'name' | 'email'>;

const uniqueViolation = '23505';

/**
 * Gives a member a new password and ends all their sessions, or does nothing.
 * @returns a sentence that says what was done, without the password. Throws one that says why not.
 */
export async function reset(
  { handle, password, email, siteName = '' }: Reset,
  database: Database,
): Promise<string> {
  if (await isCommonPassword(password)) throw commonPassword();
  const passwordHash = await hashPassword(password);
  return database
    .transaction(async ({ manager }) => {
      const member = await lockMember(handle, manager);
      if (!member) throw new Error(`There is no member with the handle "${handle}".`);
      const address = addressFor(member, email);
      if (hasLittleBesides(password, [...SITE_WORDS, siteName, member.handle, member.name, address]))
        throw new Error(PASSWORD_LIKE_NAME.message);
      const ended = await replacePassword(member.id, { passwordHash, email: address }, manager);
      // No actor: an operator at the console. No note: nothing of a password is anywhere but in its hash.
      await manager.insert(LogEntryEntity, { act: 'reset_password', memberId: member.id });
      return `${member.handle} signs in as ${address} with the new password; ${sessions(ended)}.`;
    })
    .catch((error: unknown) => {
      if ((error as { code?: string }).code !== uniqueViolation) throw error;
      throw new Error(`Another member has the e-mail address ${email}.`);
    });
}

/** Whoever signs in with the old password at this moment waits for the member, and is refused. */
export function lockMember(handle: string, manager: EntityManager): Promise<MemberRow | null> {
  return manager.findOne(MemberEntity, {
    select: { id: true, handle: true, name: true, email: true },
    where: { handle },
    lock: { mode: 'for_no_key_update' },
  });
}

/** @returns how many sessions were ended */
export async function replacePassword(
  memberId: string,
  fresh: Pick<MemberEntity, 'passwordHash' | 'email'>,
  manager: EntityManager,
): Promise<number> {
  await manager.update(MemberEntity, memberId, fresh);
  const { affected } = await manager.delete(SessionEntity, { memberId });
  return affected ?? 0;
}

/** Nobody signs in without one, and nobody's is changed here. */
function addressFor({ handle, email }: MemberRow, given: string | undefined): string {
  if (email === null && given === undefined)
    throw new Error(`${handle} has no e-mail address to sign in with. Add one: --email name@example.org`);
  if (email !== null && given !== undefined && given.toLowerCase() !== email.toLowerCase())
    throw new Error(`${handle} has an e-mail address already. Leave --email out.`);
  return email ?? given ?? '';
}

const sessions = (ended: number) => {
  if (ended === 0) return 'there was no session to end';
  return ended === 1 ? 'one session was ended' : `${ended} sessions were ended`;
};
