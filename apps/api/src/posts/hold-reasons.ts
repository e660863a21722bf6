import type { HoldReason } from '@quandary/rules';

/** What is stored with a post that is held: the release before this one shows it as it stands. */
export const holdSentences: Readonly<Record<Exclude<HoldReason, 'other'>, string>> = {
  crisis: 'Somebody in it may be in danger. A moderator reads it before anything else.',
  threat: 'It reads like a threat. A moderator looks at it first.',
  identifying: 'It may give away who somebody is, or where. A moderator looks at it first.',
  blocked_words: 'It has words that this site looks at first. A moderator looks at it.',
  suspect_words: 'It has words that this site looks at. A moderator looks at it.',
  spam: 'It reads like an advertisement. A moderator looks at it first.',
  new_member: 'On this site a moderator reads first posts before they appear.',
  topic: 'In this topic a moderator reads everything before it appears.',
  links_of_new_member: 'It has several links, and your account is new. A moderator looks at it first.',
  edited_under_review: 'It was edited while a moderator was looking at it. They look at the new text first.',
  links_under_pen_name: 'It has several links and a pen name. A moderator looks at it first.',
  author_on_hold:
    'A moderator asked to see what you post before others do, for the time being. They look at it first.',
  imported: 'It was waiting for a moderator where it came from.',
};

const reasons = new Map(
  Object.entries(holdSentences).map(([reason, sentence]) => [sentence, reason as HoldReason]),
);

/** The reason of a stored sentence. */
export const holdReasonOf = (sentence: string): HoldReason => reasons.get(sentence) ?? 'other';
