import { invalid, notOurCursor } from './errors';
import { isUuid } from './uuid';

/** A page of a list that is ordered by a key and read by keyset: page 500 costs what page 1 costs. */
export interface Page<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: {
    hasNextPage: boolean;
    /** Whether the page continues another. */
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

export interface PageRequest {
  first: number;
  after?: string | null;
}

/** Lists are read by people, fifty at a time at the most; a discussion by a hundred. */
export const longestPage = 50;
export const longestThreadPage = 100;

/** Throws INVALID when `first` is not between 1 and `most`. */
export function pageSize(first: number, most = longestPage): number {
  if (first < 1 || first > most)
    throw invalid('BAD_PAGE_SIZE', `A page has between 1 and ${most} entries; ${first} is not possible.`, {
      field: 'first',
      limit: most,
    });
  return first;
}

/**
 * Cuts the extra row that tells whether there is more.
 * @param rows up to `first + 1` rows in order
 * @param keyOf what the next page continues after
 */
export function pageOf<Node>(
  rows: readonly Node[],
  { first, after }: PageRequest,
  keyOf: (node: Node) => CursorKey,
): Page<Node> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: encodeCursor(keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export type CursorKey = readonly (string | number)[];

export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Longer than any cursor that we make. */
const longestCursor = 500;

/** What a part of a key must look like, so that a forged one never reaches the database. */
const parts = {
  string: (part: unknown) => typeof part === 'string' && !part.includes('\0'),
  number: (part: unknown) => typeof part === 'number',
  integer: (part: unknown) => Number.isSafeInteger(part),
  uuid: (part: unknown) => typeof part === 'string' && isUuid(part),
  /** A timestamp as Postgres writes it, with microseconds: 2026-11-21 04:13:54.715123+00 */
  time: (part: unknown) =>
    typeof part === 'string' && /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.test(part),
};

/**
 * @param shape what the parts of the key are, in order
 * @returns the parts, or undefined when there is no cursor; throws INVALID on a cursor that we did not make
 */
export function decodeCursor(
  cursor: string | null | undefined,
  shape: readonly (keyof typeof parts)[],
): CursorKey | undefined {
  if (cursor === null || cursor === undefined || cursor === '') return undefined;
  const key = cursor.length <= longestCursor ? parse(cursor) : undefined;
  const fits =
    Array.isArray(key) && key.length === shape.length && shape.every((part, at) => parts[part](key[at]));
  if (!fits) throw notOurCursor();
  return key as CursorKey;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
