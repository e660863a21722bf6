import type { Feed } from '@quandary/rules';
import {
  boolean,
  Column,
  double,
  integer,
  sql,
  text,
  timestamptz,
  uuid,
  type Columns,
  type Placeholders,
} from '../platform/database/sql';
import { longestPage } from '../platform/pages';
import {
  dilemmaRows,
  selectDilemmas,
  statementsFor,
  viewerParameter,
  visibleDilemmas,
  type Audience,
  type Texts,
} from '../posts/post.queries';
import { factColumns, factParameters, factsAbout } from '../publishing/publishing-facts.queries';

/** `visibleDilemmas` calls them `$1` to `$3`. */
const asker = { ...viewerParameter, isModerator: boolean };

export const findByNumber = statementsFor({
  name: 'dilemma-by-number',
  parameters: { ...asker, number: integer },
  rows: dilemmaRows,
  text: (audience, { number }) =>
    selectDilemmas(audience, `WHERE p.number = ${number} AND ${visibleDilemmas[audience]}`),
});

export const findByIds = statementsFor({
  name: 'dilemmas-by-ids',
  parameters: { ...asker, ids: uuid.array },
  rows: dilemmaRows,
  text: (audience, { ids }) =>
    selectDilemmas(
      audience,
      `WHERE p.kind = 'dilemma' AND p.id = ANY(${ids}) AND ${visibleDilemmas[audience]}`,
    ),
});

interface Order {
  where: string;
  /** The key of the keyset, the first part of the cursor. */
  key: string;
  /** How it is read: a time as text, for a Date has no microseconds. */
  exact: string;
  column: Column<SortKey>;
  /** What its placeholder has to be, for Postgres to compare it with the key. */
  parameter: Column<SortKey>;
  direction: 'ASC' | 'DESC';
}

/** A number, or a time as Postgres writes it. */
type SortKey = string | number;

const byTime = {
  key: 'p.published_at',
  exact: 'p.published_at::text',
  column: new Column<SortKey>(text.type),
  parameter: new Column<SortKey>(timestamptz.type),
};
const by = (key: string) => ({
  key,
  exact: key,
  column: new Column<SortKey>(double.type),
  parameter: new Column<SortKey>(double.type),
});

const orders: Record<Feed, Order> = {
  needs_answer: { where: 'p.answer_count = 0', ...byTime, direction: 'ASC' },
  hot: { where: 'true', ...by('p.hot'), direction: 'DESC' },
  new: { where: 'true', ...byTime, direction: 'DESC' },
  top: { where: 'true', ...by('p.standing'), direction: 'DESC' },
};

interface FeedParts {
  feed: Feed;
  topic: boolean;
  after: boolean;
  text: FeedText;
}

type FeedText = Extract<Texts, 'whole' | 'excerpt'>;

/**
 * The longest page, and the row that tells whether there is more. It stands in the text because a planner that does not
 * know the parameter takes it for a tenth of all letters, and then reads and sorts them all.
 */
const mostRows = longestPage + 1;

/** Which of them a statement declares, its parts decide; the type of the key is its order's. */
const feedParameters = {
  ...viewerParameter,
  limit: integer,
  topic: text.nullable,
  key: new Column<SortKey | null>(double.type),
  id: uuid.nullable,
};
/** A page of a feed: each combination is a text of its own, so that each is planned for its own index. */
function feedText(
  audience: Audience,
  { feed, ...parts }: FeedParts,
  { limit, topic, key: last, id }: Placeholders<typeof feedParameters>,
): string {
  const { where, key, exact, parameter, direction } = orders[feed];
  const conditions = [`p.kind = 'dilemma' AND p.status = 'published' AND ${where}`];
  if (parts.topic) conditions.push(`p.topic_slug = ${topic}`);
  const beyond = direction === 'ASC' ? '>' : '<';
  if (parts.after) conditions.push(`(${key}, p.id) ${beyond} (${last}::${parameter.type}, ${id}::uuid)`);
  const inOrder = `ORDER BY ${key} ${direction}, p.id ${direction}`;
  return selectDilemmas(audience, inOrder, {
    source: `(SELECT * FROM (SELECT * FROM posts p WHERE ${conditions.join(' AND ')} ${inOrder} LIMIT ${mostRows}) p LIMIT ${limit}) p`,
    text: parts.text,
    columns: `, ${exact} AS "sortKey"`,
  });
}

function feedPage(parts: FeedParts) {
  const { column, parameter } = orders[parts.feed];
  const parameters: Columns = {
    ...viewerParameter,
    limit: feedParameters.limit,
    ...(parts.topic && { topic: feedParameters.topic }),
    ...(parts.after && { key: parameter, id: feedParameters.id }),
  };
  return statementsFor({
    name: `feed-${parts.feed}${parts.topic ? '-topic' : ''}${parts.after ? '-after' : ''}-${parts.text}`,
    parameters: parameters as typeof feedParameters,
    rows: {
      guest: { ...dilemmaRows.guest, sortKey: column },
      member: { ...dilemmaRows.member, sortKey: column },
    },
    text: (audience, placeholders) => feedText(audience, parts, placeholders),
  });
}

const feedPages = (parts: Omit<FeedParts, 'after'>) => ({
  first: feedPage({ ...parts, after: false }),
  next: feedPage({ ...parts, after: true }),
});

const feedScopes = (feed: Feed, text: FeedText) => ({
  all: feedPages({ feed, text, topic: false }),
  topic: feedPages({ feed, text, topic: true }),
});

const feedTexts = (feed: Feed) => ({
  whole: feedScopes(feed, 'whole'),
  excerpt: feedScopes(feed, 'excerpt'),
});

/** Each takes the values of `feedParameters` that it needs, and leaves the others. */
export const feedStatements: Record<Feed, ReturnType<typeof feedTexts>> = {
  needs_answer: feedTexts('needs_answer'),
  hot: feedTexts('hot'),
  new: feedTexts('new'),
  top: feedTexts('top'),
};

/** What the stages ask about a new letter and its writer. */
export const findForLetter = sql({
  name: 'find-for-letter',
  parameters: {
    ...factParameters,
    topicSlug: text,
    /** What the pen name looks like; none where the letter is not sealed. */
    likenesses: text.array,
  },
  row: { topicExists: boolean, penNameTaken: boolean, ...factColumns },
  text: (p) => `
    SELECT EXISTS (SELECT FROM topics WHERE slug = ${p.topicSlug}) AS "topicExists",
      EXISTS (SELECT FROM member_names WHERE likeness = ANY(${p.likenesses})) AS "penNameTaken", ${factsAbout(p, p.topicSlug)}`,
});
