import type { Client } from 'pg';
import { typical, type Community } from './community';
import type { Person } from './people';
import { Random } from '@quandary/random';
import { sessions, type OpenSession } from './sessions';
import { rareWords, topics } from './vocabulary';

/** What the scenarios ask for; kept beside the corpus. */
export interface Targets {
  typicalNumbers: number[];
  hotNumber: number;
  searches: string[];
  sessions: OpenSession[];
  /** For each session, the posts that this member votes on: as many as an eager reader votes on in a day. */
  votes: string[][];
  /** Letters that are commented on: others than those that are read. */
  commented: string[];
}

const votesOfMember = 20;
const searchCount = 60;
/** One in some ten fits: beyond it the corpus is not found by its words. */
const mostTried = 6_000;
/** Fewer would be a half-empty page, more is a word that says nothing. */
const hits = { least: 20, most: 400 };

export async function chooseTargets(
  client: Client,
  members: readonly Person[],
  { posts, letters, ...numbers }: Community,
): Promise<Targets> {
  const random = new Random(7);
  const open = sessions(members);
  const fixed = new Set([...numbers.typicalNumbers, numbers.hotNumber]);
  const others = letters.filter(({ number }) => !fixed.has(number));
  const votable = posts.filter(({ letter }) => !fixed.has(letter.number));
  const votes = open.map(({ memberId }) => {
    const chosen = new Set<string>();
    while (chosen.size < votesOfMember) {
      const post = random.pick(votable);
      if (post.author.id !== memberId) chosen.add(post.id);
    }
    return [...chosen];
  });
  const commented = Array.from({ length: typical.count }, () => random.pick(others).id);
  return {
    typicalNumbers: numbers.typicalNumbers,
    hotNumber: numbers.hotNumber,
    searches: await chooseSearches(client, random),
    sessions: open,
    votes,
    commented,
  };
}

const count = `
  SELECT (SELECT count(*) FROM posts p WHERE p.kind = 'dilemma' AND p.status = 'published'
      AND p.search @@ websearch_to_tsquery('english', $1))
    + (SELECT count(*) FROM articles a WHERE a.search @@ websearch_to_tsquery('english', $1)) AS found`;

/** What people type: a word that tells, and often a second one. Only what fills a page is taken. */
async function chooseSearches(client: Client, random: Random): Promise<string[]> {
  const chosen = new Set<string>();
  for (let tried = 0; chosen.size < searchCount; tried++) {
    if (tried === mostTried) throw new Error(`Of ${mostTried} searches only ${chosen.size} find a page.`);
    const telling = rareWords[random.below(200)] as string;
    const noun = random.pick(random.pick(topics).things).split(' ').at(-1) as string;
    const text = random.chance(0.5) ? `${noun} ${telling}` : telling;
    const { rows } = await client.query<{ found: string }>(count, [text]);
    const found = Number(rows[0]?.found);
    if (found >= hits.least && found <= hits.most) chosen.add(text);
  }
  return [...chosen];
}
