import type { Interval } from '../bootstrap';

/** 95 %, two-sided. */
const Z = 1.959964;

/**
 * Where a share lies with 95 % confidence. Source: Wilson, "Probable inference", 1927; it is right near 0 and 1 and for
 * few texts, where most shares of this table lie.
 */
export function wilsonInterval(part: number, whole: number): Interval {
  if (whole === 0) return { low: 0, high: 1 };
  const share = part / whole;
  const middle = share + Z ** 2 / (2 * whole);
  const reach = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  const all = 1 + Z ** 2 / whole;
  return { low: Math.max(0, (middle - reach) / all), high: Math.min(1, (middle + reach) / all) };
}
