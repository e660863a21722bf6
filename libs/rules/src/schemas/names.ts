import type * as z from 'zod';
import { DILEMMA_FIELDS } from '../form-fields';
import type { Problem } from './check';
import { otherwise, requiredText } from './text';

/**
 * Marks that turn the direction of what follows: with them a name could rewrite the line that it stands in.
 */
const TURNING_MARK = /[\u202a-\u202e\u2066-\u2069]/;

const MARKED: Problem = {
  reason: 'BAD_NAME',
  message: 'A name has no invisible marks that turn the text around. Please type it again without them.',
};

/** A name that stays within its own line and direction. */
export function unmarkedName<Name extends z.ZodType<string | undefined>>(schema: Name): Name {
  return schema.refine((text) => text === undefined || !TURNING_MARK.test(text), otherwise(MARKED));
}

/**
 * A pen name seals the letter. A blank one is refused rather than taken for none: that would publish under
 * the member's own name what they meant to seal.
 */
export const penName = unmarkedName(
  requiredText({
    about: 'PEN_NAME',
    ...DILEMMA_FIELDS.penName,
    oneLine: true,
  }),
);
