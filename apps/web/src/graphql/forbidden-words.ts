import type { ReasonOf } from '@quandary/rules';

/** What this person may not do, and what they can do instead. */
export const forbiddenWords: Readonly<Record<ReasonOf<'FORBIDDEN'>, string>> = {
  NOT_STAFF: 'This is for the people who look after this community.',
  SUSPENDED: 'Your account is suspended until {until}. You can read, withdraw what you wrote, and appeal.',
  SUSPENDED_WRITER: 'Your account is suspended; you can read, and write again later.',
  NOT_AUTHOR: 'Only the person who wrote this may do that.',
  NOT_LETTER_WRITER: 'Only the person who wrote the letter can say whether an answer helped.',
  OWN_ANSWER: 'This is your own answer.',
  OWN_LETTER: 'This is your own letter; you cannot answer it.',
  OWN_ARTICLE: 'This guide is yours. Whether it helps is for those to say who needed it.',
  VOTE_ON_OWN_POST: 'You cannot vote on what you wrote yourself.',
  VOTE_ON_RIVAL_ANSWER: 'You answered this letter yourself, so you cannot vote on the other answers.',
  VOTE_WHILE_DECIDING: 'You are deciding about this post, so you cannot vote on it.',
  REPORT_OF_OWN_POST: 'This is your own post. You can edit or withdraw it instead.',
  REPORT_AFTER_REPLY:
    'You replied to this, so you cannot report it too. If it must be looked at, somebody else will report it.',
  GUEST_REPORTS_ILLEGAL_ONLY:
    'Without an account you can report illegal content only. Sign in to report anything else.',
  SUSPENDED_REPORTS_ILLEGAL_ONLY: 'While your account is suspended you can report illegal content only.',
  REVIEW_OF_OWN_POST: 'This is your own post. Somebody else decides about it.',
  MOVE_OF_OWN_LETTER: 'This is your own letter. Change its topic where you edit it.',
  REVIEW_AFTER_TAKING_PART: 'You wrote under this letter, so somebody else decides about it.',
  OWN_DECISION: 'This appeal is about your own decision. Somebody else decides it.',
  WARNED:
    'A moderator has warned you: “{explanation}” Please go to “What was decided about you” in your menu and say that you have read it; then send this again. Your text is kept.',
  OWN_PROPOSAL: 'You proposed this yourself. Another admin has to look at it and confirm it.',
  AUTHOR_IS_STAFF: 'Its author looks after this community too. Only an admin can suspend them.',
  NOT_COACH: 'Only coaches answer letters. You can join the discussion below it.',
  NOT_COACH_OF_TOPIC: 'You are not a coach in this topic. You can join the discussion below the letter.',
  NOT_COACH_FOR_ARTICLES:
    'Only coaches write for the library. What you know may help in the discussion below a letter.',
  NOT_COACH_OF_ARTICLE_TOPICS:
    'You are not a coach in any of these topics. Choose at least one that is yours.',
  NOT_COACH_OR_STAFF:
    'This page is for coaches, who write the guides, and for those who look after this community.',
};
