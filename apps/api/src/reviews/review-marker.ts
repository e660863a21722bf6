import { notOurCursor } from '../platform/errors';
import { decodeCursor, type CursorKey } from '../platform/pages';

/** The year 9999: later than any snapshot of ours, and a time that Postgres knows. */
const latestTime = Date.UTC(9999, 0);

/**
 * The item after which a page of what is decided continues; undefined for the first page. Throws INVALID on a marker
 * that we did not make.
 */
export function readDecidedMarker(after: string | null | undefined): string | undefined {
  const [id] = decodeCursor(after, ['uuid']) ?? [];
  return id === undefined ? undefined : String(id);
}

/** Where a page of what waits continues. */
interface WaitingMarker {
  /** The time by which it is sorted. */
  asOf: Date;
  after: WaitingKey | undefined;
}

interface WaitingKey {
  rank: number;
  urgency: number;
  id: string;
}

/** A first page is sorted as of `now`. Throws INVALID on a marker that we did not make. */
export function readWaitingMarker(after: string | null | undefined, now: Date): WaitingMarker {
  const key = decodeCursor(after, ['number', 'number', 'number', 'uuid']);
  if (!key) return { asOf: now, after: undefined };
  const [time, rank, urgency] = key.map(Number) as [number, number, number];
  const id = String(key[3]);
  if (!(time > 0 && time < latestTime)) throw notOurCursor();
  return { asOf: new Date(time), after: { rank, urgency, id } };
}

export const waitingKey = (asOf: Date, { rank, urgency, id }: WaitingKey): CursorKey => [
  asOf.getTime(),
  rank,
  urgency,
  id,
];
