import * as z from 'zod';
import { SIGN_IN_FIELDS, SIGN_UP_FIELDS, type FieldRule } from '../form-fields';
import { HANDLE_PATTERN, RESERVED_HANDLES } from '../limits';
import { FIELDS } from '../refusals';
import { NO_FORM } from './fields';
import { unmarkedName } from './names';
import { issueOf, lengthProblem, missing, optionalText, otherwise, requiredText } from './text';

/** One @ with something before it and a dotted host behind it; only a sent mail proves more. */
const EMAIL_PATTERN = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

const email = requiredText({
  about: 'EMAIL',
  ...SIGN_UP_FIELDS.email,
}).refine(
  (text) => EMAIL_PATTERN.test(text),
  otherwise({
    reason: 'BAD_EMAIL',
    message: 'This does not look like an e-mail address. Please write it like name@example.org.',
  }),
);

const handle = requiredText({
  about: 'HANDLE',
  ...SIGN_UP_FIELDS.handle,
})
  .transform((text) => text.toLowerCase())
  .refine(
    (text) => HANDLE_PATTERN.test(text),
    otherwise({
      reason: 'BAD_HANDLE',
      message:
        'A handle has only the letters a to z, digits, "-" and "_", and begins with a letter or a digit. Please change it.',
    }),
  )
  .refine(
    (text) => !RESERVED_HANDLES.includes(text),
    otherwise({
      reason: 'RESERVED_HANDLE',
      message: 'This handle belongs to the house. Please choose another one.',
    }),
  );

const name = unmarkedName(optionalText({ about: 'NAME', ...SIGN_UP_FIELDS.name, oneLine: true }));

/** Passwords keep their blanks; NFC, so that another keyboard makes the same one. */
function password(field: FieldRule) {
  return z.string({ error: FIELDS.PASSWORD.missing }).transform((raw, context) => {
    const text = raw.normalize('NFC');
    const problem = text === '' ? missing('PASSWORD') : lengthProblem(text, { about: 'PASSWORD', ...field });
    if (problem === undefined) return text;
    context.issues.push(issueOf(problem));
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
