import { chance } from './chance';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** So far apart may letters of one day be. */
const longestDay = 11 * hour;
/** Nobody comments on the full hour; less than half an hour, so that what was written in order stays in order. */
const longestDelay = 25 * minute;
/** To read and to type. */
const shortestReply = 2 * minute;

/** When things happened, as seen from the moment of loading. */
export interface Clock {
  now: number;
  daysAgo(days: number, key: string): number;
  hoursAfter(begin: number, hours: number, key: string): number;
  /** Some time between then and now, sooner rather than later. */
  since(then: number, key: string): number;
}

export function clockAt(now: number): Clock {
  return {
    now,
    daysAgo: (days, key) => now - days * day - chance(key) * longestDay,
    hoursAfter: (begin, hours, key) =>
      Math.min(now, Math.max(begin + shortestReply, begin + hours * hour + chance(key) * longestDelay)),
    since: (then, key) => then + (now - then) * chance('since', key) ** 3,
  };
}

export const iso = (time: number) => new Date(Math.round(time)).toISOString();
