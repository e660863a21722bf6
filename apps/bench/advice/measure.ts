import { performance } from 'node:perf_hooks';
import { drafts } from './corpus/collection';

/** Enough for a 95th percentile that ten requests lie beyond. */
const measured = 200;
/** The first ones meet code that is not compiled and pages that are not in memory. */
const warmUp = 40;

const asks = {
  articles: 'suggestArticles(title: $title, body: $body, first: 5) { score passage article { slug title } }',
  letters: 'similarDilemmas(title: $title, body: $body, first: 5) { score dilemma { number title } }',
};

export interface Answered {
  what: string;
  p50: number;
  p95: number;
  /** Suggestions of a request, on average. */
  found: number;
}

/** What a writer waits for, through the door that the ask page uses: one request at a time, every letter a new one. */
export async function measureAdvice(url: string): Promise<Answered[]> {
  const letters = drafts(3 * (warmUp + measured));
  const answered: Answered[] = [];
  for (const [what, fields] of Object.entries({ ...asks, both: `${asks.articles} ${asks.letters}` })) {
    const mine = letters.splice(0, warmUp + measured);
    const query = `query Suggest($title: String!, $body: String!) { ${fields} }`;
    const times: number[] = [];
    let found = 0;
    for (const [at, variables] of mine.entries()) {
      const started = performance.now();
      const count = await ask(url, query, variables);
      if (at < warmUp) continue;
      times.push(performance.now() - started);
      found += count;
    }
    times.sort((one, other) => one - other);
    const share = (part: number) => times[Math.floor(part * times.length)] ?? NaN;
    answered.push({ what, p50: share(0.5), p95: share(0.95), found: found / measured });
  }
  return answered;
}

async function ask(url: string, query: string, variables: object): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown[]>; errors?: unknown };
  if (!data || errors) throw new Error(`The site answers ${JSON.stringify(errors)}`);
  return Object.values(data).reduce((sum, list) => sum + list.length, 0);
}
