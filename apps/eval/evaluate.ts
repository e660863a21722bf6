import {
  MINIMUM_MEANT,
  MINIMUM_SCORE,
  mostCandidates,
  prepareDocument,
  rank,
  readQuery,
  smallCollection,
  statisticsOf,
  vectorOfText,
  type CorpusStatistics,
  type Embed,
  type PreparedDocument,
  type Ranked,
  type Vector,
} from '@quandary/advice';
import { PlainBm25 } from './baseline';
import { bootstrapInterval } from './bootstrap';
import { mean, ndcg, quantile, recall, reciprocalRank, type Judged } from './metrics';
import type { EvalDocument, EvalSet } from './set';

export interface Scores {
  queries: number;
  ndcg10: number;
  recall10: number;
  mrr10: number;
  /** The share of the queries that get a suggestion. */
  shown: number;
  /** The share of what is shown, all queries together, that is relevant. */
  precisionShown: number;
  /** Of one query: reading it, its vector, ranking. */
  ms: { p50: number; p95: number };
  baseline: { ndcg10: number; recall10: number };
  /** nDCG@10 above the baseline, with the 95 % interval of the difference. */
  gain: { ndcg10: number; low: number; high: number };
}

export interface Meant {
  embed: Embed;
  vectors: ReadonlyMap<string, Vector>;
}

const depth = 10;
/** What the ask page and the letter page show. */
const mostShown = 5;

interface Ranker {
  documents: readonly PreparedDocument[];
  byId: ReadonlyMap<string, PreparedDocument>;
  statistics: CorpusStatistics;
  meant: Meant | undefined;
}

export async function evaluate(set: EvalSet, meant: Meant | undefined): Promise<Scores> {
  const documents = set.documents.map(prepareDocument);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const ranker = { documents, byId, statistics: statisticsOf(documents), meant };
  const plain = new PlainBm25(set.documents);
  const rows = [];
  for (const query of set.queries) {
    const judged = set.judgements.get(query.id) ?? new Map<string, number>();
    const started = performance.now();
    const ranked = await search(query, ranker);
    const ms = performance.now() - started;
    rows.push({ ms, ...judge(ranked, judged, meant), baseline: quality(plain.search(query, depth), judged) });
  }
  return summary(rows);
}

/** Ranks as the site does: the best by words are candidates, and they are ranked by all that is known of them. */
async function search(
  query: EvalDocument,
  { documents, byId, statistics, meant }: Ranker,
): Promise<Ranked[]> {
  const read = readQuery(query, statistics);
  const most = mostFor(documents.length, meant);
  const all = { first: most, minimumScore: -Infinity };
  const byWords = rank(read, { documents, statistics }, all);
  if (!meant) return byWords;
  const candidates = byWords.flatMap(({ id }) => byId.get(id) ?? []);
  const meaning = { text: await vectorOfText(query, meant.embed), of: (id: string) => meant.vectors.get(id) };
  return rank(read, { documents: candidates, statistics, meaning }, all);
}

function mostFor(documents: number, meant: Meant | undefined): number {
  if (documents <= smallCollection) return documents;
  return meant ? mostCandidates.byMeaning : mostCandidates.byWords;
}

function judge(ranked: readonly Ranked[], judged: Judged, meant: Meant | undefined) {
  const found = ranked.map(({ id }) => id);
  const minimum = meant ? MINIMUM_MEANT : MINIMUM_SCORE;
  const shown = ranked.slice(0, mostShown).filter(({ score }) => score >= minimum);
  return {
    ...quality(found, judged),
    mrr10: reciprocalRank(judged, found, depth),
    shown: shown.map(({ id }) => judged.has(id)),
  };
}

const quality = (found: readonly string[], judged: Judged) => ({
  ndcg10: ndcg(judged, found, depth),
  recall10: recall(judged, found, depth),
});

type Quality = ReturnType<typeof quality>;
type Row = ReturnType<typeof judge> & { ms: number; baseline: Quality };

function summary(rows: readonly Row[]): Scores {
  const average = (value: (row: Row) => number) => mean(rows.map(value));
  const gains = rows.map((row) => row.ndcg10 - row.baseline.ndcg10);
  const times = rows.map((row) => row.ms);
  return {
    queries: rows.length,
    ndcg10: average((row) => row.ndcg10),
    recall10: average((row) => row.recall10),
    mrr10: average((row) => row.mrr10),
    shown: average((row) => Number(row.shown.length > 0)),
    precisionShown: mean(rows.flatMap((row) => row.shown.map(Number))),
    ms: { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    baseline: {
      ndcg10: average((row) => row.baseline.ndcg10),
      recall10: average((row) => row.baseline.recall10),
    },
    gain: { ndcg10: mean(gains), ...bootstrapInterval(gains) },
  };
}
