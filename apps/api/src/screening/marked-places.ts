import {
  crisisMarks,
  crudeMarks,
  identifyingMarks,
  unkindMarks,
  type CrudeWord,
  type Mark,
} from '@quandary/safety';
import type { ScreeningRules } from './screening-rules';

/** What people typed of a post, field by field. */
export interface TypedText {
  title?: string | null;
  ask?: string | null;
  body: string;
}

/** A mark with the field that it stands in, and whether a moderator looks at the text first because of it. */
export interface MarkedPlace extends Mark {
  field: string;
  holds: boolean;
}

const fields = ['title', 'ask', 'body'] as const;

/** Reads each field by itself, so that places count from its beginning. */
export function placesIn(
  text: TypedText,
  marksIn: (typed: string) => Mark[],
  holds: (mark: Mark) => boolean = () => false,
): MarkedPlace[] {
  return fields.flatMap((field) =>
    marksIn(text[field] ?? '').map((mark) => ({ ...mark, field, holds: holds(mark) })),
  );
}

/** Which kinds of what gives somebody away make a text wait. */
export const heldKinds = (sealed: boolean, rules: ScreeningRules): readonly string[] =>
  sealed ? rules.heldWhenSealed : rules.heldWhenSigned;

/** Words of the site's own lists, which need not be crude. */
const wordsOf =
  (list: readonly CrudeWord[]) =>
  (typed: string): Mark[] =>
    crudeMarks(typed, list).map((mark) => ({ ...mark, kind: 'word' }));

/** Everything that a moderator is shown in a text: why it may wait, and what else to look at. */
export function placesForModerators(
  text: TypedText,
  { sealed, rules }: { sealed: boolean; rules: ScreeningRules },
): MarkedPlace[] {
  const kinds = heldKinds(sealed, rules);
  return [
    ...placesIn(text, crisisMarks, () => rules.holdCrises),
    ...placesIn(text, identifyingMarks, ({ kind }) => kinds.includes(kind)),
    ...placesIn(text, wordsOf(rules.words.blocked), () => true),
    ...placesIn(text, wordsOf(rules.words.suspect)),
    ...placesIn(text, unkindMarks),
  ];
}
