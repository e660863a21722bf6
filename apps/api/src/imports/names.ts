import type { InterchangeRecord, RecordType } from './records';

/** What a name of the file can be the name of. */
export const sorts = ['topics', 'members', 'handles', 'emails', 'posts', 'articles', 'articleSlugs'] as const;
export type Sort = (typeof sorts)[number];

/** The keys of each record that name something: itself, or what it refers to. */
const naming: Record<RecordType, Record<string, Sort>> = {
  topic: { slug: 'topics' },
  member: { id: 'members', handle: 'handles', email: 'emails', coach: 'topics' },
  dilemma: { id: 'posts', topic: 'topics', author: 'members' },
  answer: { id: 'posts', dilemma: 'posts', author: 'members' },
  comment: { id: 'posts', parent: 'posts', author: 'members' },
  vote: { post: 'posts', member: 'members' },
  article: { id: 'articles', slug: 'articleSlugs', topics: 'topics', author: 'members' },
};

/** Everything that these records name, once, so that the database is asked once for each sort of thing. */
export function namesIn(records: readonly InterchangeRecord[]): Record<Sort, string[]> {
  const names = new Map<Sort, Set<string>>(sorts.map((sort) => [sort, new Set()]));
  for (const record of records) {
    const values = record as unknown as Record<string, string | string[] | undefined>;
    for (const [key, sort] of Object.entries(naming[record.type]))
      for (const name of [values[key] ?? []].flat()) names.get(sort)?.add(name);
  }
  return Object.fromEntries([...names].map(([sort, set]) => [sort, [...set]])) as Record<Sort, string[]>;
}

const ownId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of ours that a name is, when it is one: an export of this product, coming back, keeps its ids. */
export const uuidIn = (name: string): string | null => (ownId.test(name) ? name : null);
