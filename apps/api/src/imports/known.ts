import type { Transaction } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import {
  findMembers,
  findPosts,
  findTaken,
  lockLetters,
  planAsUsual,
  planByIndex,
  takeTurn,
  type postColumns,
} from './known.queries';
import { namesIn, uuidIn, type Sort } from './names';
import type { InterchangeRecord } from './records';

/** Any constant that the migrations do not use. */
const importLock = 7_824_002;
/** A sealed letter takes an id for the pen name too. */
const idsOfOneRecord = 2;

export type KnownPost = ValuesOf<typeof postColumns>;
export type KnownMember = Pick<ValuesOf<typeof findMembers.row>, 'id' | 'coach'>;

/** What there is of everything that a batch of records names, under the names that the file uses. */
export interface Known {
  members: Map<string, KnownMember>;
  posts: Map<string, KnownPost>;
  /** Of the other sorts, by `nameKey`. */
  taken: Set<string>;
  /** Unused ids, in order of time. */
  freshIds: string[];
}

export const nameKey = (sort: Sort | 'coaches' | 'votes', name: string) => `${sort} ${name}`;

/** Begins a batch: locks what it will count at, and reads all that its records refer to. */
export async function lookAround(
  records: readonly InterchangeRecord[],
  transaction: Transaction,
): Promise<Known> {
  await transaction.rows(planByIndex, {});
  const count = records.length * idsOfOneRecord;
  const [begun] = await transaction.rows(takeTurn, { lock: importLock, count });
  const { members: memberNames, posts: postNames, articles, ...plain } = namesIn(records);
  const answerers = records.flatMap((record) => (record.type === 'answer' ? [record.author] : []));

  const taken = await transaction.rows(findTaken, { ...plain, ...asked(articles) });
  const members = await transaction.rows(findMembers, { ...asked(memberNames), answerers });
  await transaction.rows(lockLetters, asked(postNames));
  const posts = await transaction.rows(findPosts, asked(postNames));
  await transaction.rows(planAsUsual, {});

  return {
    members: new Map(members.map((member) => [member.name, member])),
    posts: new Map(posts.map((post) => [post.name, post])),
    taken: new Set(taken.map(({ sort, name }) => nameKey(sort, name))),
    freshIds: begun?.ids ?? [],
  };
}

const asked = (names: string[]) => ({ names, own: names.map(uuidIn) });
