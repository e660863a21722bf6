import { setImmediate as rest } from 'node:timers/promises';
import type { PostStatus, ReviewSource } from '@quandary/rules';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { CREDENTIAL_TERM } from '../accounts/credential-term';
import { CoachCredentialEntity } from '../accounts/coach-credential.entity';
import { ReviewItemEntity } from '../reviews/review-item.entity';
import type { Transaction } from '../platform/database/database';
import { PenNameEntity } from '../posts/pen-name.entity';
import { reconcile } from '../publishing/reconcile.queries';
import { TopicEntity } from '../topics/topic.entity';
import { Batch } from './batch';
import { ExternalIdEntity } from './external-id.entity';
import { lookAround } from './known';
import { plan } from './plan';
import type { InterchangeRecord } from './records';
import type { Verdict } from './tally';
import {
  castVotes,
  findAuthors,
  insertArticles,
  insertMembers,
  insertPosts,
  sealPenNames,
} from './write.queries';

/** Rendering keeps the process busy; after so many milliseconds it looks up, for Ctrl-C and for other connections. */
const longestBreath = 50;

export interface NumberedRecord {
  line: number;
  record: InterchangeRecord;
}

export interface Written {
  /** One for each record, in the same order. */
  verdicts: Verdict[];
  given: ReadonlyMap<string, number>;
}

/** One record is refused after others of its batch were planned on it: alone, each gets its own verdict. */
class OneIsRefused extends Error {}
export const isOfOneRecord = (error: unknown) => error instanceof OneIsRefused;

/**
 * Writes a batch in one transaction: one look at the database, every record in its turn in memory, one statement for
 * each sort of row, and one that settles numbers and counters.
 */
export async function writeBatch(
  records: readonly NumberedRecord[],
  givenBefore: ReadonlyMap<string, number>,
  transaction: Transaction,
): Promise<Written> {
  const known = await lookAround(
    records.map(({ record }) => record),
    transaction,
  );
  const batch = new Batch(known, givenBefore);
  const verdicts = new Map<number, Verdict>();
  let rested = performance.now();
  for (const [at, { line, record }] of records.entries()) {
    Object.assign(batch, { line, at });
    const verdict = plan(record, batch);
    if (verdict) verdicts.set(at, verdict);
    if (performance.now() - rested < longestBreath) continue;
    await rest();
    rested = performance.now();
  }
  await writePeople(batch, transaction);
  const refused = await signPosts(batch, transaction);
  if (refused.length > 0 && records.length > 1) throw new OneIsRefused();
  if (refused.length > 0) return { verdicts: refused, given: new Map() };
  await writePosts(batch, transaction);
  for (const [at, verdict] of await writeVotes(batch, transaction)) verdicts.set(at, verdict);
  await settle(batch, transaction);
  return { verdicts: records.map((_, at) => verdicts.get(at) ?? 'there'), given: batch.given };
}

/** A term of credentials from now, as SQL. */
const expiresAt = () => `now() + interval '${CREDENTIAL_TERM}'`;

async function writePeople(batch: Batch, { rows, manager }: Transaction): Promise<void> {
  const { topics, members, credentials, penNames } = batch;
  const last = topics.length > 0 ? ((await manager.maximum(TopicEntity, 'position')) ?? 0) : 0;
  await insert(
    manager,
    TopicEntity,
    topics.map((topic, at) => ({ ...topic, position: last + at + 1 })),
  );
  if (members.length > 0) await rows(insertMembers, asJson(members));
  await insert(
    manager,
    CoachCredentialEntity,
    credentials.map((each) => ({ ...each, expiresAt })),
  );
  await insert(
    manager,
    PenNameEntity,
    penNames.map(({ id, name }) => ({ id, name })),
  );
  if (penNames.length > 0) await rows(sealPenNames, asJson(penNames));
}

/**
 * Under a sealed letter its writer speaks with the pen name: one word under the own name would tell.
 * @returns why some may not: their claims are not so
 */
async function signPosts({ claims }: Batch, { rows }: Transaction): Promise<Verdict[]> {
  if (claims.length === 0) return [];
  const authors = await rows(findAuthors, {
    penNames: claims.map(({ penNameId }) => penNameId),
    members: claims.map(({ memberId }) => memberId),
  });
  return claims.flatMap(({ post, penNameId, otherwise }, at) => {
    if (authors[at]?.wrote) Object.assign(post, { authorId: null, penNameId });
    else if (otherwise !== undefined) return [{ because: otherwise }];
    return [];
  });
}

/** What waits for a moderator waits here, too. */
const sourceOfReview: Partial<Record<PostStatus, ReviewSource>> = { held: 'screening', hidden: 'report' };

async function writePosts(
  { posts, articles, externalIds }: Batch,
  { rows, manager }: Transaction,
): Promise<void> {
  if (posts.length > 0) await rows(insertPosts, asJson(posts));
  const reviews = posts.flatMap(({ id, status }) => {
    const source = sourceOfReview[status];
    return source ? [{ postId: id, source }] : [];
  });
  await insert(manager, ReviewItemEntity, reviews);
  if (articles.length > 0) await rows(insertArticles, asJson(articles));
  await insert(manager, ExternalIdEntity, externalIds);
}

/** What became of each record of a vote, by its place in the batch. */
async function writeVotes(batch: Batch, { rows }: Transaction): Promise<[number, Verdict][]> {
  if (batch.votes.size === 0) return [];
  const planned = [...batch.votes];
  const cast = await rows(castVotes, asJson(planned.map(([, vote]) => vote)));
  return planned.flatMap(([pair, { at, line }], index): [number, Verdict][] => {
    const { own, added } = cast[index] ?? { own: false, added: false };
    if (added) batch.give('votes', pair, line);
    const again = batch.refusalToGive('votes', pair) ?? 'there';
    const others: Verdict = own ? { because: 'members do not vote on their own posts' } : again;
    return at.map((place, time) => [place, added && time === 0 ? 'added' : others]);
  });
}

/** Numbers follow the order of lines. */
async function settle({ posts, votes }: Batch, { rows }: Transaction): Promise<void> {
  const letterIds = new Set([...posts, ...votes.values()].map(({ dilemmaId }) => dilemmaId));
  if (letterIds.size === 0) return;
  const fresh = posts.filter(({ status }) => status !== 'held').map(({ id, status }) => ({ id, status }));
  await rows(reconcile, { letterIds: [...letterIds], fresh: JSON.stringify(fresh) });
}

const asJson = (list: readonly object[]) => ({ rows: JSON.stringify(list) });

async function insert<Entity extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Entity>,
  rows: QueryDeepPartialEntity<Entity>[],
): Promise<void> {
  if (rows.length > 0) await manager.insert(target, rows);
}
