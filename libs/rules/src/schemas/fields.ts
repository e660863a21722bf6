import * as z from 'zod';
import { DILEMMA_FIELDS } from '../form-fields';
import { LONGEST_ID, LONGEST_NOTE } from '../limits';
import { FIELDS, type FieldName } from '../refusals';
import { optionalText, requiredText } from './text';

/** What every form says when it is sent without fields, or with something that is no form. */
export const NO_FORM = { error: FIELDS.FORM.missing };

/** The id of something that the service looks up; whether it exists is the service's to say. */
export const id = requiredText({
  about: 'ID',
  maxLength: LONGEST_ID,
  oneLine: true,
});

/** Made by the client once for each attempt to post; sent again, it gets the first result again. */
export const requestId = z.preprocess(
  (raw) => raw ?? undefined,
  requiredText({
    about: 'REQUEST_ID',
    maxLength: LONGEST_ID,
  }).optional(),
);

/** Why a text is to appear although screening would hold it. */
export const insistBecause = optionalText({ about: 'NOTE', maxLength: LONGEST_NOTE });

/** How often a text had been changed when a form was opened; left out by programs that do not say. */
export const revision = z.preprocess(
  (raw) => (raw === '' ? undefined : (raw ?? undefined)),
  z.coerce.number({ error: FIELDS.FORM.missing }).int({ error: FIELDS.FORM.missing }).optional(),
);

/** The slug of a topic; whether there is one is the service's to say. */
export const topic = requiredText({
  about: 'TOPIC',
  ...DILEMMA_FIELDS.topic,
  oneLine: true,
});

/** One of a closed list of words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words, about: FieldName) {
  return z.enum(words, { error: FIELDS[about].missing });
}
