import { setTimeout as pause } from 'node:timers/promises';
import { load, type Measured } from './load';
import { sampling } from './sampling';
import type { Cell, Scenario, Side } from './scenarios';
import { cpuOf, cpuOfPostgres, stealTicks, type RunningServer } from './servers';

export interface Bench {
  bare: RunningServer;
  site: RunningServer;
  directory: string;
  /** Runs a statement that counts, as the superuser. */
  count(text: string): Promise<number>;
}

export interface Pace {
  rounds: number;
  warmUp: number;
  measured: number;
  ping: number;
  /** How many dirty rounds are repeated. */
  repeats: number;
}

export const paces = {
  full: { rounds: 3, warmUp: 1, measured: 6, ping: 2, repeats: 3 },
  quick: { rounds: 1, warmUp: 1, measured: 2, ping: 1, repeats: 0 },
} satisfies Record<string, Pace>;

/** One cell in one round: both its turns together. */
export interface Turn {
  perSecond: number;
  /** CPU ms for each request, of the Node process and of Postgres. */
  nodeMs: number;
  postgresMs: number;
  p50: number;
  p95: number;
}

export interface Round {
  turns: Partial<Record<Cell, Turn>>;
  /** Why its figures are doubtful; empty for a clean one. */
  dirty: string;
}

/** A side that answers wrongly, or not at all. */
export class Wrong extends Error {
  constructor(
    readonly cell: Cell,
    message: string,
  ) {
    super(message);
  }
}

const mostDrift = 0.25;
const mostSteal = 0.02;

/** Clean rounds of one scenario at one concurrency; dirty ones are repeated while repeats are left. */
export async function measureRounds(bench: Bench, scenario: Scenario, connections: number, pace: Pace): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let repeats = pace.repeats; rounds.length < pace.rounds; ) {
    const round = await measureRound(bench, scenario, connections, pace);
    if (round.dirty && repeats > 0) repeats -= 1;
    else rounds.push(round);
  }
  return rounds;
}

/** A-B-B-A (with a page, A-B-C-C-B-A): a slow minute slows both, and who goes first has no advantage. */
async function measureRound(bench: Bench, scenario: Scenario, connections: number, pace: Pace): Promise<Round> {
  const order = Object.keys(scenario.sides) as Cell[];
  const before = await ping(bench, pace);
  const steal = stealTicks();
  const found = new Map<Cell, Raw[]>();
  for (const cell of [...order, ...order.toReversed()]) {
    const raw = await measureTurn(bench, { scenario, cell, connections, pace });
    found.set(cell, [...(found.get(cell) ?? []), raw]);
  }
  const now = stealTicks();
  const after = await ping(bench, pace);
  const drift = Math.max(before, after) / Math.min(before, after) - 1;
  const stolen = (now.stolen - steal.stolen) / Math.max(1, now.all - steal.all);
  const dirt = [
    drift > mostDrift && `/ping drifted ${Math.round(drift * 100)} %`,
    stolen > mostSteal && `steal ${(stolen * 100).toFixed(1)} %`,
  ].filter(Boolean);
  const turns = Object.fromEntries([...found].map(([cell, raws]) => [cell, together(raws)]));
  return { turns, dirty: dirt.join(', ') };
}

async function ping({ bare }: Bench, { ping: seconds }: Pace): Promise<number> {
  const { requests, seconds: taken } = await load({
    url: bare.url,
    variants: [{ method: 'GET', path: '/ping' }],
    connections: 16,
    seconds,
  });
  return requests / taken;
}

interface Raw extends Measured {
  nodeMs: number;
  postgresMs: number;
}

interface Wanted {
  scenario: Scenario;
  cell: Cell;
  connections: number;
  pace: Pace;
}

async function measureTurn(bench: Bench, { scenario, cell, connections, pace }: Wanted): Promise<Raw> {
  const server = cell === 'bare' ? bench.bare : bench.site;
  const side = scenario.sides[cell] as Side;
  const wanted = { url: server.url, variants: side.variants, connections };
  await load({ ...wanted, seconds: pace.warmUp });
  await pause(100); // what was under way at the end of the warm-up
  const rowsBefore = scenario.written ? await bench.count(scenario.written) : 0;
  const cpuBefore = [cpuOf(server.pid), cpuOfPostgres(bench.directory)] as const;
  const samples = sampling(server.url, side);
  const measured = await load({ ...wanted, seconds: pace.measured });
  const cpu = [cpuOf(server.pid) - cpuBefore[0], cpuOfPostgres(bench.directory) - cpuBefore[1]] as const;
  const { checked, bytes } = await samples.stop().catch((error: Error) => {
    throw new Wrong(cell, error.message);
  });
  await pause(100);
  const written = scenario.written ? (await bench.count(scenario.written)) - rowsBefore : undefined;
  const wrong = whatIsWrong({ measured, written, checked, bytes, connections });
  if (wrong) throw new Wrong(cell, wrong);
  const all = measured.requests + checked;
  return { ...measured, nodeMs: cpu[0] / all, postgresMs: cpu[1] / all };
}

interface Evidence {
  measured: Measured;
  /** Rows, for scenarios that write. */
  written: number | undefined;
  /** Answers that were read and found good, and their mean length. */
  checked: number;
  bytes: number;
  connections: number;
}

/** Speed that comes from answering wrongly is none. */
function whatIsWrong({ measured, written, checked, bytes, connections }: Evidence): string | undefined {
  const { requests, failed } = measured;
  if (failed > 0) return `${failed} of ${requests} requests failed`;
  if (requests === 0 || checked === 0) return `${requests} requests were answered and ${checked} answers read`;
  if (written !== undefined && (written < requests + checked || written > requests + checked + connections)) {
    return `${requests + checked} requests were answered and ${written} rows written`;
  }
  // An answer that is an error is short: the mean over all requests tells of those that were not read.
  const mean = measured.bytes / requests;
  return mean < bytes * 0.8 ? `${Math.round(mean)} bytes an answer, where a good one has ${Math.round(bytes)}` : undefined;
}

function together(raws: readonly Raw[]): Turn {
  const sum = (of: (raw: Raw) => number) => raws.reduce((total, raw) => total + of(raw), 0);
  const mean = (of: (raw: Raw) => number) => sum(of) / raws.length;
  return {
    perSecond: sum((raw) => raw.requests) / sum((raw) => raw.seconds),
    nodeMs: mean((raw) => raw.nodeMs),
    postgresMs: mean((raw) => raw.postgresMs),
    p50: mean((raw) => raw.p50),
    p95: mean((raw) => raw.p95),
  };
}
