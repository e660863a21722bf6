import * as z from 'zod';
import { SIGN_IN_FIELDS, SIGN_UP_FIELDS, type FieldRule } from '../form-fields';
import { EMAIL_PATTERN, HANDLE_PATTERN } from '../limits';
import { hasLittleBesides, SITE_WORDS } from '../passwords';
import { FIELDS } from '../refusals';
import { RESERVED_HANDLES, wordIn } from '../reserved-names';
import type { Problem } from './check';
import { NO_FORM } from './fields';
import { plainName } from './names';
import { isBlank, issueOf, lengthProblem, missing, optionalText, otherwise, requiredText } from './text';

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
    (text) => !RESERVED_HANDLES.has(wordIn(text)),
    otherwise({
      reason: 'RESERVED_HANDLE',
      message: 'This handle belongs to the house. Please choose another one.',
    }),
  );

const name = plainName(optionalText({ about: 'NAME', ...SIGN_UP_FIELDS.name, oneLine: true }));

/** Passwords keep their blanks; NFC, so that another keyboard makes the same one. */
function password(field: FieldRule, refuse: (text: string) => Problem | undefined = () => undefined) {
  return z.string({ error: FIELDS.PASSWORD.missing }).transform((raw, context) => {
    const text = raw.normalize('NFC');
    const wrongLength = () => lengthProblem(text, { about: 'PASSWORD', ...field });
    const problem = text === '' ? missing('PASSWORD') : (wrongLength() ?? refuse(text));
    if (problem === undefined) return text;
    context.issues.push(issueOf(problem));
    return z.NEVER;
  });
}

const BLANK_PASSWORD: Problem = {
  reason: 'BLANK_PASSWORD',
  message: 'A password of blanks alone is guessed first. Please put letters or digits into it.',
};

/** The console and the server, which know more names, refuse in the same words. */
export const PASSWORD_LIKE_NAME: Problem = {
  reason: 'PASSWORD_LIKE_NAME',
  message:
    'This password is your name, your address or the name of this site, with little else: it is guessed first. Please add words that have nothing to do with them.',
};

/** What a password must be before anybody asks whose it is. */
export const newPassword = password(SIGN_UP_FIELDS.password, (text) =>
  isBlank(text) ? BLANK_PASSWORD : undefined,
);

/** Who gives no name is called by their handle. */
export const signUpInput = z
  .object({ email, password: newPassword, handle, name }, NO_FORM)
  .superRefine((input, context) => {
    const names = [...SITE_WORDS, input.handle, input.email, input.name ?? ''];
    if (hasLittleBesides(input.password, names))
      context.addIssue({ ...issueOf(PASSWORD_LIKE_NAME), path: ['password'] });
  })
  .transform((input) => ({ ...input, name: input.name ?? input.handle }));
export type SignUpInput = z.output<typeof signUpInput>;

export const signInInput = z.object({ email, password: password(SIGN_IN_FIELDS.password) }, NO_FORM);
export type SignInInput = z.output<typeof signInInput>;
