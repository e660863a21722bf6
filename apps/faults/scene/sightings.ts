import type { Sighting } from './asking';

/** 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const times = (sightings: readonly Sighting[]) => sightings.map(({ ms }) => ms);

export const of = (kind: Sighting['kind'], sightings: readonly Sighting[]) =>
  sightings.filter((sighting) => sighting.kind === kind);

/** Answers that nobody should get: neither what was asked for nor a typed refusal. */
export const faults = (sightings: readonly Sighting[]) =>
  sightings.filter(({ kind }) => kind === 'wrong' || kind === 'unanswered');

/** "812 good, 31 later, 4 wrong (500 INTERNAL ×3, …)" */
export function tell(sightings: readonly Sighting[]): string {
  const kinds = ['good', 'later', 'wrong', 'unanswered'] as const;
  const parts = kinds.flatMap((kind) => {
    const ofKind = of(kind, sightings);
    if (ofKind.length === 0) return [];
    const why = kind === 'wrong' || kind === 'unanswered' ? ` (${mostFrequent(ofKind)})` : '';
    return [`${ofKind.length} ${kind}${why}`];
  });
  return parts.join(', ') || 'nothing';
}

const mostTold = 3;

function mostFrequent(sightings: readonly Sighting[]): string {
  const counts = new Map<string, number>();
  for (const { about } of sightings) counts.set(about, (counts.get(about) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostTold)
    .map(([about, count]) => `${about} ×${count}`)
    .join(', ');
}

export const inMs = (ms: number) => `${Math.round(ms)} ms`;
export const inSeconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
