import * as z from 'zod';
import { DILEMMA_FIELDS } from '../form-fields';
import { LONGEST_ID } from '../limits';
import { requiredText } from './text';

/** What every form says when it is sent without fields, or with something that is no form. */
export const NO_FORM = { error: 'This form arrived empty. Please fill it in and send it again.' };

/** The id of something that the service looks up; whether it exists is the service's to say. */
export const id = requiredText({
  name: 'An id',
  missing: 'This does not say which post it is about. Please reload the page and try again.',
  maxLength: LONGEST_ID,
  oneLine: true,
});

/** Made by the client once for each attempt to post; sent again, it gets the first result again. */
export const requestId = z.preprocess(
  (raw) => raw ?? undefined,
  requiredText({
    name: 'A request id',
    missing: 'A request id is a text of 1 to 100 characters. Please send one, or leave it out.',
    maxLength: LONGEST_ID,
  }).optional(),
);

/** The slug of a topic; whether there is one is the service's to say. */
export const topic = requiredText({
  name: 'A topic',
  missing: 'Choose a topic, so that the right people find this.',
  ...DILEMMA_FIELDS.topic,
  oneLine: true,
});

/** One of a closed list of words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words, missing: string) {
  return z.enum(words, { error: missing });
}
