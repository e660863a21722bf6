import { hashPassword } from '../accounts/passwords';
import type { Database } from '../platform/database/database';
import { endSessions, findForReset, logReset, setPassword } from './reset.queries';

export interface Reset {
  handle: string;
  password: string;
  /** For who has no e-mail address yet: an imported member. */
  email?: string;
}

interface Found {
  id: string;
  handle: string;
  email: string | null;
}

const uniqueViolation = '23505';

/**
 * Gives a member a new password and ends all their sessions, or does nothing.
 * @returns a sentence that says what was done, without the password. Throws one that says why not.
 */
export async function reset({ handle, password, email }: Reset, database: Database): Promise<string> {
  const passwordHash = await hashPassword(password);
  return database
    .transaction(async (runner) => {
      const [member] = await runner.rows<Found & Record<string, unknown>>(findForReset, [handle]);
      if (!member) throw new Error(`There is no member with the handle "${handle}".`);
      const address = addressFor(member, email);
      await runner.rows(setPassword, [member.id, passwordHash, address]);
      const ended = await runner.rows(endSessions, [member.id]);
      await runner.rows(logReset, [member.id]);
      return `${member.handle} signs in as ${address} with the new password; ${sessions(ended.length)}.`;
    })
    .catch((error: unknown) => {
      if ((error as { code?: string }).code !== uniqueViolation) throw error;
      throw new Error(`Another member has the e-mail address ${email}.`);
    });
}

/** Nobody signs in without one, and nobody's is changed here. */
function addressFor({ handle, email }: Found, given: string | undefined): string {
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
