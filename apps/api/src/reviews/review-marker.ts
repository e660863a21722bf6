import { invalid } from '../platform/errors';
import { decodeCursor, type CursorKey } from '../platform/pages';
import { isUuid } from '../platform/uuid';
import type { ReviewRow } from './seen-review';
import type { QueueRequest } from './reviews.service';

/** Where a page of the queue begins, and how its own end is written down. */
interface Marker {
  /** The time by which what waits is sorted; empty for what is decided. */
  snapshot: [] | [Date];
  key: CursorKey;
  keyOf: (row: ReviewRow) => CursorKey;
}

/** The year 9999: later than any snapshot of ours, and a time that Postgres knows. */
const latestTime = Date.UTC(9999, 0);

/** A first page is sorted as of `now`. Throws INVALID on a marker that we did not make. */
export function readMarker({ state, after }: QueueRequest, now: Date): Marker {
  return state === 'decided' ? decidedMarker(after) : waitingMarker(after, now);
}

function decidedMarker(after: string | null | undefined): Marker {
  const key = decodeCursor(after, ['string']) ?? [];
  if (!key.every((id) => isUuid(String(id)))) throw notOurs();
  return { snapshot: [], key, keyOf: (row) => [row.id] };
}

function waitingMarker(after: string | null | undefined, now: Date): Marker {
  const [asOf, ...key] = decodeCursor(after, ['number', 'number', 'number', 'string']) ?? [now.getTime()];
  const time = Number(asOf);
  if (!(time > 0 && time < latestTime) || !(key.length === 0 || isUuid(String(key[2])))) throw notOurs();
  return {
    snapshot: [new Date(time)],
    key,
    keyOf: (row) => [time, row.rank ?? 0, row.urgency ?? 0, row.id],
  };
}

const notOurs = () =>
  invalid('after', 'This page marker is not one of ours. Start again from the first page.');
