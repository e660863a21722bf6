import type { InterchangeRecord } from './records';

/** Everything that a batch of records names, so that the database is asked once for each sort of thing. */
export interface References {
  topics: string[];
  members: string[];
  answerers: string[];
  handles: string[];
  emails: string[];
  posts: string[];
  articles: string[];
  articleSlugs: string[];
}

export function referencesOf(records: readonly InterchangeRecord[]): References {
  const all = records.map(referencesOfOne);
  const collect = (sort: keyof References) => [...new Set(all.flatMap((each) => each[sort] ?? []))];
  return {
    topics: collect('topics'),
    members: collect('members'),
    answerers: collect('answerers'),
    handles: collect('handles'),
    emails: collect('emails'),
    posts: collect('posts'),
    articles: collect('articles'),
    articleSlugs: collect('articleSlugs'),
  };
}

const some = (name: string | undefined) => (name === undefined ? [] : [name]);

function referencesOfOne(record: InterchangeRecord): Partial<References> {
  switch (record.type) {
    case 'topic':
      return { topics: [record.slug] };
    case 'member':
      return {
        members: [record.id],
        handles: [record.handle],
        emails: some(record.email),
        topics: record.coach ?? [],
      };
    case 'dilemma':
      return { posts: [record.id], topics: [record.topic], members: some(record.author) };
    case 'answer':
      return { posts: [record.id, record.dilemma], members: [record.author], answerers: [record.author] };
    case 'comment':
      return { posts: [record.id, record.parent], members: some(record.author) };
    case 'vote':
      return { posts: [record.post], members: [record.member] };
    case 'article':
      return {
        articles: [record.id],
        articleSlugs: [record.slug],
        topics: record.topics,
        members: [record.author],
      };
  }
}

/** Under which post somebody acts, and who: pairs of names for which it matters whether the letter is theirs. */
export function actsOf(records: readonly InterchangeRecord[]): { post: string; member: string }[] {
  const within = new Map(
    records.flatMap((each) => (each.type === 'comment' ? [[each.id, each.parent]] : [])),
  );
  return records.flatMap((record) => {
    if (record.type === 'comment' && record.author !== undefined) {
      return [{ post: knownAbove(record.parent, within), member: record.author }];
    }
    return record.type === 'vote' ? [{ post: knownAbove(record.post, within), member: record.member }] : [];
  });
}

/** A comment of the same batch is not in the database yet; what it hangs under may be. */
function knownAbove(name: string, within: ReadonlyMap<string, string>): string {
  let above = name;
  for (let steps = 0; steps <= within.size; steps += 1) {
    const next = within.get(above);
    if (next === undefined) break;
    above = next;
  }
  return above;
}
