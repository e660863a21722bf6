const dayMs = 24 * 60 * 60_000;

/**
 * Whether a night's backup is missing: the last one is older than the last time at which one was to be made. A site
 * that was off at that time makes it when it is on again.
 * @param at "03:30", UTC
 */
export function isDue(now: Date, last: Date, at: string): boolean {
  const planned = new Date(`${now.toISOString().slice(0, 10)}T${at}:00Z`).getTime();
  const latest = planned <= now.getTime() ? planned : planned - dayMs;
  return last.getTime() < latest;
}
