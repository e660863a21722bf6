import { randomInt } from 'node:crypto';
import { newPassword as passwordRules, PASSWORD_LENGTH } from '@quandary/rules';
import type { Readable } from 'node:stream';

/** Nothing that looks like something else when it is read from a screen or over a telephone: no 0 o, 1 l i. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
/** 28 of 31 letters are 138 bits, more than the 128 of OWASP's ASVS 5.0; in fours they are typed without getting lost. */
const [groups, size] = [7, 4];

/** A new password that nobody chose: "k7mq-x3fd-9hwn-ctua-2bzy-r8ps-w4ve". */
export function newPassword(): string {
  const group = () => Array.from({ length: size }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** The first line of what is piped in, by the rules of the sign-up form. Throws one sentence. */
export async function passwordFrom(input: Readable & { isTTY?: boolean }): Promise<string> {
  if (input.isTTY)
    throw new Error(
      'Pipe the password in: what is typed here would be seen. Or leave --stdin out, and one is made up.',
    );
  let read = '';
  for await (const chunk of input) {
    read += String(chunk);
    if (read.length > 2 * PASSWORD_LENGTH.max || read.includes('\n')) break;
  }
  const [line = ''] = read.split(/\r?\n/);
  const checked = passwordRules.safeParse(line);
  if (!checked.success) throw new Error(checked.error.issues[0]?.message ?? 'This is no password.');
  return checked.data;
}
