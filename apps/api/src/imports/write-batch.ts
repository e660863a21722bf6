import { setImmediate as rest } from 'node:timers/promises';
import type { PostStatus, ReviewSource } from '@quandary/rules';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { CREDENTIAL_TERM } from '../accounts/credential-term';
import { CoachCredentialEntity } from '../accounts/coach-credential.entity';
import { ReviewItemEntity } from '../reviews/review-item.entity';
import type { Transaction } from '../platform/database/database';
import { insertHeld, settle } from '../publishing/publish-many';
import { TopicEntity } from '../topics/topic.entity';
import { Batch } from './batch';
import { ExternalIdEntity } from './external-id.entity';
import { lookAround } from './known';
import { plan } from './plan';
import type { InterchangeRecord } from './records';
import type { RecordOutcome } from './tally';
import { insertArticles, insertMembers, insertVotes, sealPenNames } from './write.queries';

/** Rendering keeps the process busy; after so many milliseconds it looks up, for Ctrl-C and for other connections. */
const longestBreath = 50;

export interface NumberedRecord {
  line: number;
  record: InterchangeRecord;
}

export interface Written {
  /** By line. */
  outcomes: Map<number, RecordOutcome>;
  given: ReadonlyMap<string, number>;
}

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
  const outcomes = await planAll(records, batch);
  await writePeople(batch, transaction);
  await writePosts(batch, transaction);
  if (batch.votes.length > 0) await transaction.rows(insertVotes, asJson(batch.votes));
  await settle(batch.posts, batch.votedLetterIds, transaction);
  return { outcomes, given: batch.given };
}

async function planAll(
  records: readonly NumberedRecord[],
  batch: Batch,
): Promise<Map<number, RecordOutcome>> {
  const outcomes = new Map<number, RecordOutcome>();
  let rested = performance.now();
  for (const { line, record } of records) {
    batch.line = line;
    outcomes.set(line, plan(record, batch));
    if (performance.now() - rested < longestBreath) continue;
    await rest();
    rested = performance.now();
  }
  return outcomes;
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
  if (penNames.length > 0) await rows(sealPenNames, asJson(penNames));
}

/** What waits for a moderator waits here, too. */
const sourceOfReview: Partial<Record<PostStatus, ReviewSource>> = { held: 'screening', hidden: 'report' };

async function writePosts({ posts, articles, externalIds }: Batch, transaction: Transaction): Promise<void> {
  const { rows, manager } = transaction;
  await insertHeld(posts, transaction);
  const reviews = posts.flatMap(({ id, status }) => {
    const source = sourceOfReview[status];
    return source ? [{ postId: id, source }] : [];
  });
  await insert(manager, ReviewItemEntity, reviews);
  if (articles.length > 0) await rows(insertArticles, asJson(articles));
  await insert(manager, ExternalIdEntity, externalIds);
}

const asJson = (list: readonly object[]) => ({ rows: JSON.stringify(list) });

async function insert<Entity extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Entity>,
  rows: QueryDeepPartialEntity<Entity>[],
): Promise<void> {
  if (rows.length > 0) await manager.insert(target, rows);
}
