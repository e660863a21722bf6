import { isNew, MEMBER_DAILY_LIMITS, NEW_MEMBER_DAILY_LIMITS, type DailyLimits } from '@quandary/rules';
import type { Viewer } from '../accounts/viewer';

/** Tighter for an account that is a day old or has published next to nothing. */
export const isNewMember = (viewer: Viewer, publishedPosts: number): boolean =>
  isNew({ createdAt: viewer.createdAt, publishedPosts }, viewer.askedAt);

export const dailyLimitsOf = (viewer: Viewer, publishedPosts: number): DailyLimits =>
  isNewMember(viewer, publishedPosts) ? NEW_MEMBER_DAILY_LIMITS : MEMBER_DAILY_LIMITS;
