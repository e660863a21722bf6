import type * as z from 'zod';
import { DILEMMA_FIELDS } from '../form-fields';
import { RESERVED_NAMES, wordIn } from '../reserved-names';
import type { Problem } from './check';
import { otherwise, requiredText } from './text';

/**
 * Drawn as nothing, or turning the direction of what follows: with them two names look the same, or one rewrites the line
 * that it stands in.
 */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Emoji are put together of several by U+200D, and take their colours by U+FE0F. */
const IN_EMOJI =
  /(?<=\p{Extended_Pictographic})\ufe0f|(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic})/gu;

/** Scripts in which a joiner between two letters is spelling (UAX 31, A1 to B). */
const IN_SPELLING =
  /(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}])/gu;

/** More than four marks on one letter, or the same one twice, is no language's spelling (UTS 39, 5.4). */
const PILED = /[\p{Mn}\p{Me}]{5}|([\p{Mn}\p{Me}])\1/u;

const UNSEEN_MARKS: Problem = {
  reason: 'BAD_NAME',
  message:
    'This name has marks in it that nobody sees: with them it could pass for another name, or turn the line around. Please type it again without them.',
};

const PILED_MARKS: Problem = {
  reason: 'PILED_MARKS',
  message:
    'This name has so many marks on one letter that they reach into other lines. Please write it with fewer.',
};

const RESERVED: Problem = {
  reason: 'RESERVED_NAME',
  message:
    'This name belongs to the house: readers would take you for somebody who speaks for the site. Please choose another one.',
};

const isUnseen = (text: string) => UNSEEN.test(text.replace(IN_EMOJI, '').replace(IN_SPELLING, ''));

/** A name that shows all that is in it, stays within its own line, and speaks for nobody but its bearer. */
export function plainName<Name extends z.ZodType<string | undefined>>(schema: Name): Name {
  return schema
    .refine((text) => text === undefined || !isUnseen(text), otherwise(UNSEEN_MARKS))
    .refine((text) => text === undefined || !PILED.test(text.normalize('NFD')), otherwise(PILED_MARKS))
    .refine((text) => text === undefined || !RESERVED_NAMES.has(wordIn(text)), otherwise(RESERVED));
}

/**
 * A pen name seals the letter. A blank one is refused rather than taken for none: that would publish under
 * the member's own name what they meant to seal.
 */
export const penName = plainName(
  requiredText({
    about: 'PEN_NAME',
    ...DILEMMA_FIELDS.penName,
    oneLine: true,
  }),
);
