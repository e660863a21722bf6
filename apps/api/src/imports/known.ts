import type { Transaction } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import {
  findMembers,
  findPosts,
  findTaken,
  findTies,
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
  /** Which pen name is whose, and which post has a vote of whom: by `pairKey`, the member last. */
  ties: Set<string>;
  /** Of the other sorts, by `nameKey`. */
  taken: Set<string>;
  /** Unused ids, in order of time. */
  freshIds: string[];
}

export const nameKey = (sort: Sort | 'coaches' | 'votes', name: string) => `${sort} ${name}`;

/** NUL is in no name. */
export const pairKey = (one: string, other: string) => `${one}\0${other}`;

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
  const foundMembers = await transaction.rows(findMembers, { ...asked(memberNames), answerers });
  await transaction.rows(lockLetters, asked(postNames));
  const foundPosts = await transaction.rows(findPosts, asked(postNames));
  const members = new Map(foundMembers.map((member) => [member.name, member]));
  const posts = new Map(foundPosts.map((post) => [post.name, post]));
  const ties = await transaction.rows(findTies, questionsIn(records, { members, posts }));
  await transaction.rows(planAsUsual, {});

  return {
    members,
    posts,
    ties: new Set(ties.map(({ thing, member }) => pairKey(thing, member))),
    taken: new Set(taken.map(({ sort, name }) => nameKey(sort, name))),
    freshIds: begun?.ids ?? [],
  };
}

const asked = (names: string[]) => ({ names, own: names.map(uuidIn) });

/** Members with what may be theirs: the pen name of a letter under which they comment or vote, a post that they vote on. */
function questionsIn(
  records: readonly InterchangeRecord[],
  { members, posts }: Pick<Known, 'members' | 'posts'>,
) {
  const questions = { things: [] as string[], members: [] as string[] };
  const ask = (thing: string | null | undefined, who: string | undefined) => {
    const member = members.get(who ?? '');
    if (!thing || !member) return;
    questions.things.push(thing);
    questions.members.push(member.id);
  };
  // Which line of several with one id is imported shows later: each counts, or a writer might comment under the own name.
  const pens = new Map([...posts].map(([name, { letterPenNameId }]) => [name, new Set([letterPenNameId])]));
  for (const record of records) {
    if (!('post' in record || 'parent' in record || 'dilemma' in record)) continue;
    const on = 'post' in record ? record.post : 'parent' in record ? record.parent : record.dilemma;
    const who = 'member' in record ? record.member : record.author;
    const signatures = pens.get(on) ?? new Set();
    for (const pen of signatures) ask(pen, who);
    if ('post' in record) ask(posts.get(on)?.id, who);
    else pens.set(record.id, new Set([...(pens.get(record.id) ?? []), ...signatures]));
  }
  return questions;
}
