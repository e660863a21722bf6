import * as z from 'zod';
import { SIGN_IN_FIELDS, SIGN_UP_FIELDS, type FieldRule } from '../form-fields';
import { HANDLE_PATTERN, RESERVED_HANDLES } from '../limits';
import { NO_FORM } from './fields';
import { unmarkedName } from './names';
import { lengthRefusal, optionalText, requiredText } from './text';

/** One @ with something before it and a dotted host behind it; only a sent mail proves more. */
const EMAIL_PATTERN = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

const email = requiredText({
  name: 'An e-mail address',
  missing: 'Please give your e-mail address.',
  ...SIGN_UP_FIELDS.email,
}).refine((text) => EMAIL_PATTERN.test(text), {
  error: 'This does not look like an e-mail address. Please write it like name@example.org.',
});

const handle = requiredText({
  name: 'A handle',
  missing: 'Please choose a handle: it is your address here.',
  ...SIGN_UP_FIELDS.handle,
})
  .transform((text) => text.toLowerCase())
  .refine((text) => HANDLE_PATTERN.test(text), {
    error:
      'A handle has only the letters a to z, digits, "-" and "_", and begins with a letter or a digit. Please change it.',
  })
  .refine((text) => !RESERVED_HANDLES.includes(text), {
    error: 'This handle belongs to the house. Please choose another one.',
  });

const name = unmarkedName(
  optionalText({ name: 'A name', missing: '', ...SIGN_UP_FIELDS.name, oneLine: true }),
);

/** Passwords keep their blanks; NFC, so that another keyboard makes the same one. */
function password(field: FieldRule) {
  const missing = 'Please type your password.';

  return z.string({ error: missing }).transform((raw, context) => {
    const text = raw.normalize('NFC');
    const rule = { name: 'A password', missing, ...field };
    const message = text === '' ? missing : lengthRefusal(text, rule);
    if (message === undefined) return text;
    context.issues.push({ code: 'custom', message, input: '' });
    return z.NEVER;
  });
}

/** Who gives no name is called by their handle. */
export const signUpInput = z
  .object({ email, password: password(SIGN_UP_FIELDS.password), handle, name }, NO_FORM)
  .transform((input) => ({ ...input, name: input.name ?? input.handle }));
export type SignUpInput = z.output<typeof signUpInput>;

export const signInInput = z.object({ email, password: password(SIGN_IN_FIELDS.password) }, NO_FORM);
export type SignInInput = z.output<typeof signInInput>;
