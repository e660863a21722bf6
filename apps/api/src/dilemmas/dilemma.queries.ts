import type { Feed } from '@quandary/rules';
import type { Statement } from '../platform/database/database';
import { longestPage } from '../platform/pages';
import { factsAbout } from '../posts/posting-facts';
import {
  forAudiences,
  selectDilemmas,
  visibleDilemmas,
  type Audience,
  type Texts,
} from '../posts/post.queries';

/** $1 viewer, $2 is a moderator, $3 number */
export const findByNumber = forAudiences('dilemma-by-number', (audience) =>
  selectDilemmas(audience, `WHERE p.number = $3 AND ${visibleDilemmas[audience]}`),
);

/** $1 viewer, $2 is a moderator, $3 ids */
export const findByIds = forAudiences('dilemmas-by-ids', (audience) =>
  selectDilemmas(audience, `WHERE p.kind = 'dilemma' AND p.id = ANY($3) AND ${visibleDilemmas[audience]}`),
);

interface Order {
  where: string;
  /** The key of the keyset, the first part of the cursor. */
  key: string;
  /** How it is read: a time as text, for a Date has no microseconds. */
  exact: string;
  type: string;
  direction: 'ASC' | 'DESC';
}

const byTime = { key: 'p.published_at', exact: 'p.published_at::text', type: 'timestamptz' };
const by = (key: string) => ({ key, exact: key, type: 'double precision' });

const orders: Record<Feed, Order> = {
  needs_answer: { where: 'p.answer_count = 0', ...byTime, direction: 'ASC' },
  hot: { where: 'true', ...by('p.hot'), direction: 'DESC' },
  new: { where: 'true', ...byTime, direction: 'DESC' },
  top: { where: 'true', ...by('p.standing'), direction: 'DESC' },
};

interface FeedParts {
  topic: boolean;
  after: boolean;
  text: Texts;
}

/**
 * The longest page, and the row that tells whether there is more. It stands in the text because a planner that does not
 * know the parameter takes it for a tenth of all letters, and then reads and sorts them all.
 */
const mostRows = longestPage + 1;

/**
 * A page of a feed: each combination is a text of its own, so that each is planned for its own index.
 * $1 viewer, $2 limit, then the topic when there is one, then key and id of the cursor when there is one.
 */
function feedText(audience: Audience, feed: Feed, parts: FeedParts): string {
  const { where, key, exact, type, direction } = orders[feed];
  const conditions = [`p.kind = 'dilemma' AND p.status = 'published' AND ${where}`];
  if (parts.topic) conditions.push('p.topic_slug = $3');
  const at = parts.topic ? 4 : 3;
  const beyond = direction === 'ASC' ? '>' : '<';
  if (parts.after) conditions.push(`(${key}, p.id) ${beyond} ($${at}::${type}, $${at + 1}::uuid)`);
  const inOrder = `ORDER BY ${key} ${direction}, p.id ${direction}`;
  return selectDilemmas(audience, inOrder, {
    source: `(SELECT * FROM (SELECT * FROM posts p WHERE ${conditions.join(' AND ')} ${inOrder} LIMIT ${mostRows}) p LIMIT $2) p`,
    text: parts.text,
    columns: `, ${exact} AS "sortKey"`,
  });
}

const feedStatements = new Map<string, Statement>();

export function feedStatement(audience: Audience, feed: Feed, parts: FeedParts): Statement {
  const name = `feed-${feed}-${audience}${parts.topic ? '-topic' : ''}${parts.after ? '-after' : ''}-${parts.text}`;
  const known = feedStatements.get(name);
  if (known) return known;
  const statement = { name, text: feedText(audience, feed, parts) };
  feedStatements.set(name, statement);
  return statement;
}

const facts = factsAbout('letters');

/** What the checks ask about the writer of a new letter. $1 viewer, $2 text, $3 request key, $4 topic */
export const findForLetter: Statement = {
  name: 'find-for-letter',
  text: `
    SELECT EXISTS (SELECT FROM topics WHERE slug = $4) AS "topicExists" ${facts.columns}
    FROM (SELECT 1) AS one ${facts.joins}`,
};
