import { IDENTICAL_TEXT_TIME, type PostKind } from '@quandary/rules';
import {
  boolean,
  bytea,
  integer,
  text,
  uuid,
  type Placeholders,
  type ValuesOf,
} from '../platform/database/sql';
import { idOfTheHour } from '../posts/sealed-times';
import { publishedPosts } from '../posts/post.queries';
import { screeningVersion } from '../screening/screening.queries';

/** What publishing asks about its author beforehand, and a place for what comes of it. */
export const factColumns = {
  newId: uuid,
  /** The same for a sealed post. */
  newSealedId: uuid,
  /** What the same request posted before. */
  postedBefore: uuid.nullable,
  /** The digest of what it said. */
  saidBefore: bytea.nullable,
  /** Up to two. */
  publishedPosts: integer,
  /** At which version the rules of screening are. */
  screeningVersion: integer,
  /** Everything in its topic waits for a moderator. */
  topicHolds: boolean,
};

export type PublishingFacts = ValuesOf<typeof factColumns>;

/** Every statement that asks for them begins with these. */
export const factParameters = { viewerId: uuid, requestKey: bytea.nullable };

/**
 * The columns behind `factColumns`.
 * @param topic the slug of the letter's topic
 */
export const factsAbout = ({ requestKey }: Placeholders<typeof factParameters>, topic: string) => `
  uuidv7() AS "newId", ${idOfTheHour} AS "newSealedId", (SELECT post_id FROM requests WHERE key = ${requestKey}) AS "postedBefore",
  (SELECT content FROM requests WHERE key = ${requestKey}) AS "saidBefore",
  ${publishedPosts} AS "publishedPosts", ${screeningVersion} AS "screeningVersion",
  EXISTS (SELECT FROM topics held WHERE held.slug = ${topic} AND held.holds_posts OFFSET 0) AS "topicHolds"`;

/** What the author posted in the last day: asked under their lock, in the statement that posts more. */
export const recentColumns = {
  /** The viewer posted the same text in the last minutes. */
  identical: boolean,
  /** Posts of this sort in the last 24 hours; answers and comments count together. */
  postedToday: integer,
  /** Seconds until the oldest of them is a day old. */
  retryAfter: integer,
};

export const recentParameters = { proof: bytea, kind: text.as<PostKind>(), body: text };
type Recent = Placeholders<typeof recentParameters>;

/**
 * Own posts of the last day: signed ones by their author, sealed ones by the pen names that the schema `sealed` tells. The
 * author comes by the proof alone, for the statement has a pen name beside it.
 */
export const ownPosts = ({ proof, kind }: Recent) => `
  SELECT mine.body, mine.created_at, mine.dilemma_id, mine.path FROM posts mine
  WHERE mine.author_id = (SELECT member_of(${proof})) AND mine.created_at > now() - interval '1 day'
    AND (mine.kind = 'dilemma') = (${kind} = 'dilemma')
  UNION ALL
  SELECT mine.body, mine.created_at, mine.dilemma_id, mine.path FROM posts mine
  WHERE mine.pen_name_id IS NOT NULL AND mine.created_at > now() - interval '1 day'
    AND (mine.kind = 'dilemma') = (${kind} = 'dilemma') AND mine.pen_name_id = ANY((SELECT sealed.own_pen_names(${proof}))::uuid[])`;

/** Selects `recentColumns` from `own`, which is `ownPosts`. */
export const recentPosts = (p: Pick<Recent, 'body'>) => `
  SELECT coalesce(bool_or(r.body = ${p.body} AND r.created_at > now() - interval '${IDENTICAL_TEXT_TIME / 1000} seconds'), false) AS identical,
    count(*)::integer AS "postedToday",
    ceil(coalesce(extract(epoch FROM min(r.created_at) + interval '1 day' - now()), 0))::integer AS "retryAfter"
  FROM own AS r`;
