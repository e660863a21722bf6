import {
  isNew,
  MEMBER_DAILY_LIMITS,
  NEW_MEMBER_DAILY_LIMITS,
  type DailyLimits,
  type PostKind,
} from '@quandary/rules';
import type { Viewer } from '../accounts/viewer';

/** Tighter for an account that is a day old or has published next to nothing. */
export const isNewMember = (viewer: Viewer, publishedPosts: number): boolean =>
  isNew({ createdAt: viewer.createdAt, publishedPosts }, viewer.askedAt);

export const dailyLimitsOf = (viewer: Viewer, publishedPosts: number): DailyLimits =>
  isNewMember(viewer, publishedPosts) ? NEW_MEMBER_DAILY_LIMITS : MEMBER_DAILY_LIMITS;

/** How many posts of a sort a day has; answers and comments count together. */
export function dailyPosts(kind: PostKind, viewer: Viewer, publishedPosts: number): number {
  const { dilemmas, comments } = dailyLimitsOf(viewer, publishedPosts);
  return kind === 'dilemma' ? dilemmas : comments;
}

/** What fits an integer of Postgres: more than anybody does in a day. */
export const noLimit = 2_147_483_647;
