import type { ReasonOf } from '@quandary/rules';

/** What is no longer as it was when this person looked. */
export const conflictWords: Readonly<Record<ReasonOf<'CONFLICT'>, string>> = {
  POST_NOT_OPEN: 'This post is no longer open. Reload the page to see what happened to it.',
  LETTER_NOT_OPEN: 'This letter is no longer open for answers.',
  ANSWER_NOT_OPEN: 'This answer is no longer open.',
  EDITED_MEANWHILE:
    'This text was changed since you opened it, perhaps in another tab. Below is what stands there now, and what you wrote. Compare them, then save again.',
  FREE_EDIT_OVER:
    'The 15 minutes in which the text could be replaced are over, so nothing was saved. What stands there stays; leave only what you want to add to it.',
  ADDENDUM_REPEATS_TEXT:
    'This repeats much of the text that stays above it, so nothing was saved. Leave only what you want to add.',
  IN_TOPIC_ALREADY: 'This letter is in that topic already.',
  UNDER_REVIEW:
    'A moderator is deciding about this right now, so its text stays as it is. What you wrote is kept here; save it again in a quarter of an hour.',
  REQUEST_ID_REUSED:
    'This form was sent before with another text, which stands. Copy what you wrote, load the page again, and send it anew.',
  POST_CHANGED: 'This post was withdrawn or removed in the meantime.',
  DISCUSSION_LOCKED: 'A moderator has closed this discussion. You can still read and vote.',
  SAME_TEXT: 'You posted the same text less than {limit, number} minutes ago. It is there; reload the page.',
  VOTE_NOT_COUNTED: 'Your vote was not counted. Reload the page to see what happened to the post.',
  ALREADY_REPORTED: 'You have reported this already. A moderator will look at it.',
  ALREADY_REPORTED_FROM_ADDRESS: 'This was reported from where you are already. A moderator will look at it.',
  ALREADY_DECIDED: 'This was decided already. Reload the page to see how.',
  NOT_SEALED: 'This is not signed with a pen name: its author stands beside it.',
  PROPOSED_ALREADY: 'This is proposed already, and waits for another admin.',
  PROPOSAL_OVER:
    'This proposal was confirmed already, or nobody confirmed it in seven days. Propose it again if it is still needed.',
  AUTHOR_UNKNOWN: 'Nobody here is known to be behind this pen name: it came with an import.',
  NOT_APPEALABLE: 'This decision took nothing from you, or was taken back: there is nothing to appeal.',
  APPEAL_TOO_LATE: 'This was decided more than six months ago, so it cannot be appealed any more.',
  ALREADY_APPEALED: 'You have appealed this already. You read the answer here when there is one.',
  APPEAL_DECIDED: 'This appeal was decided already. Reload the page to see how.',
  APPEAL_WAITS: 'Its author has appealed. Decide the appeal first; then look at the rest.',
  NOTHING_TO_LIFT: 'Nothing that was decided about this is in force any more.',
  NOT_A_WARNING: 'This is no warning of yours, so there is nothing to acknowledge.',
  ALREADY_PUBLIC: 'This is in public already. Keep it instead.',
  CLAIMED_BY_ANOTHER: 'Another moderator is looking at this. It is free again when their time is up.',
  CLAIMED_FIRST_BY_ANOTHER: 'Another moderator was faster. Take the next one.',
  EDITED_SINCE_CLAIM: 'This was edited since you took it. Look again, then decide.',
  CHANGED_WHILE_DECIDING: 'This changed while you were deciding. Look again, then decide.',
  WITHDRAWN_BY_AUTHOR: 'Its author withdrew this, so nobody makes it public again.',
  EMAIL_TAKEN: 'There is an account with this e-mail address already. Sign in instead.',
  HANDLE_TAKEN: 'Somebody has this handle already. Please choose another.',
  HANDLE_LIKE_NAME:
    'This handle looks like the handle or name of somebody here, and readers would take you for them. Please choose another.',
  NAME_TAKEN:
    'Somebody here has this name, or one that looks like it, and readers would take you for them. Please choose another, or add something to it.',
  TITLE_TAKEN: 'Too many articles have this title already. Please choose another.',
  CHANGED_MEANWHILE: 'This changed in the meantime. Load the page again, then send it once more.',
};
