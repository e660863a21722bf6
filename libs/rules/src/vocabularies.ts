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
  'illegal',
  'crisis',
  'other',
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

export const REVIEW_STATES = ['open', 'claimed', 'decided'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const REVIEW_SOURCES = ['report', 'screening', 'crisis', 'new_member', 'appeal'] as const;
export type ReviewSource = (typeof REVIEW_SOURCES)[number];

export const DECISION_KINDS = ['keep', 'remove', 'restore', 'lock_comments', 'warn', 'suspend'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const FEEDS = ['needs_answer', 'hot', 'new', 'top'] as const;
export type Feed = (typeof FEEDS)[number];

export const COMMENT_SORTS = ['numbered', 'best', 'newest'] as const;
export type CommentSort = (typeof COMMENT_SORTS)[number];

/**
 * Roles that somebody grants; everybody with an account is a member, and coaches hold credentials instead.
 */
export const ROLES = ['moderator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const BADGES = ['letter_writer', 'coach', 'moderator', 'admin'] as const;
export type Badge = (typeof BADGES)[number];
