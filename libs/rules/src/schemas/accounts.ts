import * as z from 'zod';
import {
  HANDLE_LENGTH,
  HANDLE_PATTERN,
  LONGEST_EMAIL,
  LONGEST_NAME,
  PASSWORD_LENGTH,
  RESERVED_HANDLES,
} from '../limits';
import { NO_FORM } from './fields';
import { unmarkedName } from './names';
import { lengthRefusal, optionalText, requiredText } from './text';

/** One @ with something before it and a dotted host behind it; only a sent mail proves more. */
const EMAIL_PATTERN = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

const MISSING_PASSWORD = 'Please type your password.';

const email = requiredText({
  name: 'An e-mail address',
  missing: 'Please give your e-mail address.',
  max: LONGEST_EMAIL,
}).refine((text) => EMAIL_PATTERN.test(text), {
  error: 'This does not look like an e-mail address. Please write it like name@example.org.',
});

const handle = requiredText({
  name: 'A handle',
  missing: 'Please choose a handle: it is your address here.',
  min: HANDLE_LENGTH.min,
  max: HANDLE_LENGTH.max,
})
  .transform((text) => text.toLowerCase())
  .refine((text) => HANDLE_PATTERN.test(text), {
    error:
      'A handle has only the letters a to z, digits, "-" and "_", and begins with a letter or a digit. Please change it.',
  })
  .refine((text) => !RESERVED_HANDLES.includes(text), {
    error: 'This handle belongs to the house. Please choose another one.',
  });

const name = unmarkedName(optionalText({ name: 'A name', missing: '', max: LONGEST_NAME, oneLine: true }));

/** Passwords keep their blanks; NFC, so that another keyboard makes the same one. */
function password(min: number, missing: string) {
  return z.string({ error: missing }).transform((raw, context) => {
    const text = raw.normalize('NFC');
    const rule = { name: 'A password', missing, min, max: PASSWORD_LENGTH.max };
    const message = text === '' ? missing : lengthRefusal(text, rule);
    if (message === undefined) return text;
    context.issues.push({ code: 'custom', message, input: '' });
    return z.NEVER;
  });
}

/** Who gives no name is called by their handle. */
export const signUpInput = z
  .object({ email, password: password(PASSWORD_LENGTH.min, MISSING_PASSWORD), handle, name }, NO_FORM)
  .transform((input) => ({ ...input, name: input.name ?? input.handle }));
export type SignUpInput = z.output<typeof signUpInput>;

/** Signing in does not tell the rules for passwords: what is too short is simply wrong. */
export const signInInput = z.object({ email, password: password(1, MISSING_PASSWORD) }, NO_FORM);
export type SignInInput = z.output<typeof signInInput>;
