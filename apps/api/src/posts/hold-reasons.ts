import type { HoldReason } from '@quandary/rules';

/** What is stored with a post that is held: the release before this one shows it as it stands. */
export const holdSentences: Readonly<Record<Exclude<HoldReason, 'other'>, string>> = {
  links_of_new_member: 'It has several links, and your account is new. A moderator looks at it first.',
  edited_under_review: 'It was edited while a moderator was looking at it. They look at the new text first.',
  links_under_pen_name: 'It has several links and a pen name. A moderator looks at it first.',
  imported: 'It was waiting for a moderator where it came from.',
};

const reasons = new Map(
  Object.entries(holdSentences).map(([reason, sentence]) => [sentence, reason as HoldReason]),
);

/** The reason of a stored sentence. */
export const holdReasonOf = (sentence: string): HoldReason => reasons.get(sentence) ?? 'other';
