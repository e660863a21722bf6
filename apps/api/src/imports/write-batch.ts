import { setImmediate as rest } from 'node:timers/promises';
import type { Runner, Statement } from '../platform/database/database';
import { newDraft, type Additions, type Draft } from './draft';
import { lookAround } from './known';
import { planMember, planTopic } from './plan-people';
import { planAnswer, planComment, planDilemma } from './plan-posts';
import { planArticle, planVote } from './plan-reading';
import type { InterchangeRecord } from './records';
import type { Verdict } from './tally';
import {
  insertArticles,
  insertCredentials,
  insertExternalIds,
  insertMembers,
  insertPenNames,
  insertPosts,
  insertReviews,
  insertTopics,
  insertVotes,
  moveCounters,
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

/**
 * Writes a batch in the runner's transaction: one look at the database, every record in its turn in memory, then
 * one statement for each sort of row.
 */
export async function writeBatch(
  batch: readonly NumberedRecord[],
  givenBefore: ReadonlyMap<string, number>,
  runner: Runner,
): Promise<Written> {
  const draft = newDraft(
    await lookAround(
      batch.map(({ record }) => record),
      runner,
    ),
    givenBefore,
  );
  const verdicts: Verdict[] = [];
  let rested = performance.now();
  for (const { line, record } of batch) {
    draft.line = line;
    verdicts.push(plan(record, draft));
    if (performance.now() - rested < longestBreath) continue;
    await rest();
    rested = performance.now();
  }
  for (const { statement, rows } of rowsOf(draft.additions)) {
    if (rows.length > 0) await runner.rows(statement, [JSON.stringify(rows)]);
  }
  return { verdicts, given: draft.given };
}

function plan(record: InterchangeRecord, draft: Draft): Verdict {
  switch (record.type) {
    case 'topic':
      return planTopic(record, draft);
    case 'member':
      return planMember(record, draft);
    case 'dilemma':
      return planDilemma(record, draft);
    case 'answer':
      return planAnswer(record, draft);
    case 'comment':
      return planComment(record, draft);
    case 'vote':
      return planVote(record, draft);
    case 'article':
      return planArticle(record, draft);
  }
}

/** Rows in the order in which they refer to one another. */
function rowsOf(additions: Additions): { statement: Statement; rows: unknown[] }[] {
  const { posts, penNames } = additions;
  const fresh = new Set<unknown>(posts);
  return [
    { statement: insertTopics, rows: additions.topics },
    { statement: insertMembers, rows: additions.members },
    { statement: insertCredentials, rows: additions.credentials },
    { statement: insertPenNames, rows: penNames },
    { statement: sealPenNames, rows: penNames },
    { statement: insertPosts, rows: posts },
    { statement: moveCounters, rows: [...additions.moved].filter((place) => !fresh.has(place)) },
    { statement: insertReviews, rows: additions.reviews },
    { statement: insertVotes, rows: additions.votes },
    { statement: insertArticles, rows: additions.articles },
    { statement: insertExternalIds, rows: additions.externalIds },
  ];
}
