/** The closed lists of words that tables, types and forms share; GraphQL says the same words in capitals. */

export const POST_KINDS = ['dilemma', 'answer', 'comment'] as const;
export type PostKind = (typeof POST_KINDS)[number];

export const POST_STATUSES = ['held', 'published', 'hidden', 'removed', 'withdrawn'] as const;
export type PostStatus = (typeof POST_STATUSES)[number];

export const VOTE_VALUES = ['up', 'down', 'none'] as const;
export type VoteValue = (typeof VOTE_VALUES)[number];

export const REPORT_REASONS = [
  'offensive',
  'harassment',
  'spam',
  'off_topic',
  'identifies_someone',
  'unsafe_advice',
  'machine_written',
  'illegal',
  'crisis',
  'other',
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** What became of a report: all that its reporter learns. */
export type ReportOutcome = 'waiting' | 'kept' | 'acted' | 'gone';

export type ReviewState = 'open' | 'claimed' | 'decided';

export type ReviewSource = 'report' | 'screening' | 'crisis' | 'new_member' | 'appeal';

/** What a moderator decides about a review item. */
export const DECISION_KINDS = [
  'keep',
  'remove',
  'restore',
  'lock_comments',
  'slow',
  'warn',
  'hold',
  'suspend',
  'lift',
] as const;
export type ModeratorDecision = (typeof DECISION_KINDS)[number];

/** What the site does by itself until somebody has looked: after reports, and when screening holds a post. */
export const AUTOMATIC_DECISIONS = ['hide', 'pause', 'screen'] as const;
export type AutomaticDecision = (typeof AUTOMATIC_DECISIONS)[number];

/** Words are cut out with or without a review. */
export type DecisionKind = ModeratorDecision | 'redact' | AutomaticDecision;

/** What takes something from somebody: it comes with its reasons, and can be appealed. */
export const RESTRICTIONS: readonly DecisionKind[] = [
  ...(['remove', 'lock_comments', 'slow', 'warn', 'hold', 'suspend', 'redact'] as const),
  ...AUTOMATIC_DECISIONS,
];

/** What acts on the member who wrote the post, and not on the post alone. */
export const MEMBER_RESTRICTIONS = ['warn', 'hold', 'suspend'] as const satisfies readonly DecisionKind[];
export type MemberRestriction = (typeof MEMBER_RESTRICTIONS)[number];

/** The house rules, as the about page lists them. */
export const HOUSE_RULES = ['be_kind', 'name_nobody', 'harm_nobody', 'sell_nothing'] as const;
export type HouseRule = (typeof HOUSE_RULES)[number];

/** Which house rule a reason touches; nothing for what is against the law, or off the subject. */
export const RULE_OF_REASON: Readonly<Partial<Record<ReportReason, HouseRule>>> = {
  offensive: 'be_kind',
  harassment: 'be_kind',
  spam: 'sell_nothing',
  identifies_someone: 'name_nobody',
  unsafe_advice: 'harm_nobody',
  crisis: 'harm_nobody',
};

export type AppealState = 'open' | 'upheld' | 'reversed';

/** What an edit means: the whole new text, or what is to stand below the text. */
export const EDIT_MEANINGS = ['replace', 'add'] as const;
export type EditMeaning = (typeof EDIT_MEANINGS)[number];

export type Feed = 'needs_answer' | 'hot' | 'new' | 'top';

export type CommentSort = 'numbered' | 'best' | 'newest';

/**
 * Roles that somebody grants; everybody with an account is a member, and coaches hold credentials instead.
 */
export const ROLES = ['moderator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export type Badge = 'letter_writer' | 'coach' | 'moderator' | 'admin';

/** Why a post waits for a moderator before it is published. What an earlier release held is `other`. */
export const HOLD_REASONS = [
  'crisis',
  'threat',
  'identifying',
  'blocked_words',
  'suspect_words',
  'spam',
  'links_of_new_member',
  'links_under_pen_name',
  'new_member',
  'topic',
  'edited_under_review',
  'author_on_hold',
  'imported',
  'other',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** What a help line is for; `any` is for everybody who has nobody to talk to. */
export const HELP_LINE_KINDS = ['suicide', 'abuse', 'child', 'any'] as const;
export type HelpLineKind = (typeof HELP_LINE_KINDS)[number];

/** Words that put a post before a moderator: before it is published, or in which text is looked at after. */
export const WORD_LISTS = ['blocked', 'suspect'] as const;
export type WordList = (typeof WORD_LISTS)[number];

/** What gives somebody away in a text. */
export const IDENTIFYING_KINDS = [
  'phone',
  'email',
  'address',
  'handle',
  'profile_link',
  'full_name',
  'employer',
  'birth_date',
  'number_plate',
  'account_number',
] as const;
export type IdentifyingKind = (typeof IDENTIFYING_KINDS)[number];

/** Who cut words out of a post: its author, a moderator, or who wrote what it quotes. */
export type Redactor = 'author' | 'moderator' | 'quoted_author';

/** What can be changed of a letter besides its text. */
export type LetterPart = 'title' | 'ask' | 'topic';
