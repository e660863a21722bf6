import { lookedUpMember } from '../accounts/looked-up-member';
import { lookedUp } from '../platform/database/looked-up';
import {
  boolean,
  bytea,
  sql,
  uuid,
  type Columns,
  type Placeholders,
  type SqlStatement,
} from '../platform/database/sql';
import { ENOUGH_HTML } from './excerpt';
import { dilemmaColumns, memberColumns, positionColumns, postColumns } from './post-columns';

/**
 * The parts that every statement about posts is made of. They are constants: a statement's text never depends
 * on what anybody sent. `$1` is always the viewer's id and `$2` what proves it, both null for a guest.
 */

/**
 * A post carries its words as far as somebody asks for them. With letters as long as the bench's that gains nothing;
 * it is a bound: twenty letters of 20,000 characters would be 400 kB for one page of a feed.
 */
const texts = {
  whole: 'p.body, p.body_html AS "bodyHtml"',
  html: `'' AS body, p.body_html AS "bodyHtml"`,
  excerpt: `'' AS body, left(p.body_html, ${ENOUGH_HTML}) AS "bodyHtml"`,
};
export type Texts = keyof typeof texts;

const columns = (text: Texts) => `
  p.id, p.kind, p.status, ${texts[text]}, p.held_because AS "heldBecause", p.removed_for AS "removedFor",
  p.up AS "upVotes", p.down AS "downVotes", p.standing, p.branch_count AS "branchCount",
  p.created_at AS "createdAt", p.published_at AS "publishedAt", p.edited_at AS "editedAt",
  p.edit_count AS revision, p.withdrawn_at AS "withdrawnAt", p.redactions AS cuts, now() AS "askedAt",
  n.name AS "penName", m.id AS "authorId", m.handle AS "authorHandle", m.name AS "authorName",
  m.roles AS "authorRoles", m.coach_until > now() AS "authorIsCoach", m.created_at AS "authorJoinedAt"`;

const signature = `
  LEFT JOIN ${lookedUpMember('p.author_id')} m ON true
  LEFT JOIN ${lookedUp('pen_names WHERE id = p.pen_name_id')} n ON true`;

const topic = lookedUp('topics WHERE slug = p.topic_slug');

/**
 * Is it the viewer's own? For a sealed post only the schema `sealed` can say, and only to who proves to be asking. It is
 * asked once a statement, not once a row, and not at all where nothing is sealed.
 */
export const own = (post: string) =>
  `coalesce(${post}.author_id = $1, ${post}.pen_name_id = ANY((SELECT sealed.own_pen_names($2))::uuid[]), false)`;

/**
 * What stands between a viewer and a post: it is their own, or they compete with it, or they are judging it. OFFSET 0:
 * asked for each post, never by reading everything that the viewer ever did.
 */
export const stakes = (dilemma: 'd' | 'p') => `
    ${own('p')} AS mine, ${own(dilemma)} AS "letterIsMine",
    p.kind = 'answer' AND EXISTS (
      SELECT FROM posts a WHERE a.dilemma_id = p.dilemma_id AND a.author_id = $1 AND a.kind = 'answer' OFFSET 0
    ) AS "viewerAnswered",
    EXISTS (
      SELECT FROM review_items r
      WHERE r.post_id = p.id AND r.state = 'claimed' AND r.claimed_by = $1 AND r.claimed_until > now() OFFSET 0
    ) AS "viewerDecides"`;

/** What only a signed-in viewer has: stakes and a vote. */
const forMember = {
  columns: (dilemma: 'd' | 'p') => `${stakes(dilemma)}, v.value AS "voteValue"`,
  joins: `LEFT JOIN ${lookedUp('votes WHERE post_id = p.id AND member_id = $1')} v ON true`,
};

/** A guest has none of it (see `SeenPost`); the column gives $1 and $2 their types. */
const forGuest = {
  columns: () => `num_nonnulls($1::uuid, $2::bytea) = 0 AS "isGuest"`,
  joins: '',
};

/** Optimisation: statements for guests. Two statements for each question: a guest's leaves out the look-ups that a guest cannot have. */
export type Audience = 'guest' | 'member';
export const audienceOf = (viewer: { id: string } | null): Audience => (viewer ? 'member' : 'guest');

const about = { guest: forGuest, member: forMember };

const columnsOfDilemma = `
  p.number, p.slug, p.title, p.ask, p.topic_slug AS "topicSlug", t.name AS "topicName",
  p.answer_count AS "answerCount", p.comment_count AS "commentCount", p.last_answer AS "lastAnswer",
  p.locked_at AS "lockedAt", p.last_activity_at AS "lastActivityAt", p.changes AS changed`;

/** What a statement may add to the usual columns and joins. */
export interface More {
  columns?: string;
  joins?: string;
  text?: Texts;
}

interface DilemmaParts extends Omit<More, 'joins'> {
  /** A FROM item that names the dilemma p. */
  source?: string;
}

/**
 * Selects dilemmas as the viewer sees them; `rest` continues after FROM, with p as the dilemma. What follows from
 * its being a dilemma is added by `SeenDilemma`.
 */
export const selectDilemmas = (
  audience: Audience,
  rest: string,
  { source = 'posts p', text = 'whole', ...more }: DilemmaParts = {},
) => `
  SELECT ${columns(text)}, ${about[audience].columns('p')}, ${columnsOfDilemma} ${more.columns ?? ''}
  FROM ${source} ${signature} JOIN ${topic} t ON true ${about[audience].joins}
  ${rest}`;

/** What a thread's rows tell beyond a post's: the letter they belong to (d) and whom they answer. */
const threadColumns = `
  p.dilemma_id AS "dilemmaId", p.parent_id AS "parentId", p.path, p.last_reply AS "lastReply", p.helped,
  (p.author_id = d.author_id OR p.pen_name_id = d.pen_name_id) IS TRUE AS "byLetterWriter",
  d.status AS "dilemmaStatus", d.locked_at AS "dilemmaLockedAt",
  p.locked_at AS "branchLockedAt",
  (SELECT u.path FROM posts u WHERE u.id = p.parent_id) AS "parentPath"`;

export interface ThreadParts extends More {
  /** A FROM item that names the post p and its dilemma d. */
  source: string;
  /** What follows FROM: conditions, order, limit. */
  rest: string;
}

/** Selects answers and comments as the viewer sees them. */
export const selectThread = (audience: Audience, { source, rest, text = 'whole', ...more }: ThreadParts) => `
  SELECT ${columns(text)}, ${about[audience].columns('d')}, ${threadColumns} ${more.columns ?? ''}
  FROM ${source} ${signature} ${about[audience].joins} ${more.joins ?? ''}
  ${rest}`;

/**
 * The window: which posts stand in lists that this viewer reads. Its twin is `mayRead` in post.policy.ts; what
 * is numbered keeps its place as a tombstone, and its words are taken out when it is shown.
 * `$3` says whether the viewer is a moderator.
 */
export const visibleDilemmas = {
  guest: `(p.status = 'published' OR $3)`,
  member: `(p.status = 'published' OR $3 OR ${own('p')})`,
} satisfies Record<Audience, string>;

/** Any kind of post by its id, dilemmas included (their own row is d). */
export const selectPosts = (audience: Audience, rest: string, more: More = {}) =>
  selectThread(audience, {
    source: 'posts p JOIN posts d ON d.id = p.dilemma_id',
    rest,
    columns: `, ${columnsOfDilemma} ${more.columns ?? ''}`,
    joins: `LEFT JOIN ${topic} t ON true ${more.joins ?? ''}`,
    text: more.text,
  });

/** A guest's statements have none of what only a member has. */
const guestColumns = { isGuest: boolean };

const perAudience = <const More extends Columns>(more: More) => ({
  guest: { ...postColumns, ...guestColumns, ...more },
  member: { ...postColumns, ...memberColumns, ...more },
});

/** What `selectDilemmas` returns. */
export const dilemmaRows = perAudience(dilemmaColumns);
/** What `selectThread` returns. */
export const threadRows = perAudience(positionColumns);

/** The columns of a letter, where other posts are selected, too. */
const dilemmaColumnsIfAny = {
  ...dilemmaColumns,
  number: dilemmaColumns.number.nullable,
  slug: dilemmaColumns.slug.nullable,
  title: dilemmaColumns.title.nullable,
  topicSlug: dilemmaColumns.topicSlug.nullable,
  topicName: dilemmaColumns.topicName.nullable,
};
/** What `selectPosts` returns. */
export const postRows = perAudience({ ...positionColumns, ...dilemmaColumnsIfAny });

/** Every such statement has the viewer as its first parameters, for the parts above say `$1` and `$2`: see `askedBy`. */
export const viewerParameter = { viewerId: uuid.nullable, proof: bytea.nullable };

interface ForGuests<Parameters extends Columns, Row extends Columns> {
  name: string;
  parameters: Parameters;
  rows: { guest: Columns; member: Row };
  text: (placeholders: Placeholders<Parameters>) => string;
}

/** A statement that nobody but guests needs, with the type of a member's: see `statementsFor`. */
export const statementForGuests = <const Parameters extends Columns, const Row extends Columns>({
  rows,
  ...declaration
}: ForGuests<Parameters, Row>) =>
  // eslint-disable-next-line house/statements -- called while files of statements are loaded
  sql({ ...declaration, row: rows.guest as Row });

interface ForAudiences<Parameters extends Columns, Row extends Columns> {
  name: string;
  parameters: Parameters;
  rows: { guest: Columns; member: Row };
  text: (audience: Audience, placeholders: Placeholders<Parameters>) => string;
}

/**
 * A statement for each audience. Both have the type of the member's, because `SeenPost` knows what a guest's row lacks.
 */
export function statementsFor<const Parameters extends Columns, const Row extends Columns>({
  name,
  parameters,
  rows,
  text,
}: ForAudiences<Parameters, Row>): Record<Audience, SqlStatement<Parameters, Row>> {
  const statement = (audience: Audience) =>
    // eslint-disable-next-line house/statements -- called while files of statements are loaded
    sql({
      name: `${name}-${audience}`,
      parameters,
      row: rows[audience] as Row,
      text: (placeholders) => text(audience, placeholders),
    });
  return { guest: statement('guest'), member: statement('member') };
}

/** How many posts the viewer has published, up to the two that make a member no longer new. Sealed ones do not show. */
export const publishedPosts = `(
  SELECT count(*)::integer FROM (
    SELECT FROM posts mine WHERE mine.author_id = $1 AND mine.status = 'published' LIMIT 2) AS enough)`;
