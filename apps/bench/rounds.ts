import { setTimeout as pause } from 'node:timers/promises';
import { load, type Measured, type Variant } from './load';
import { sampling } from './sampling';
import { cellsOf, isOther, type Cell, type Scenario, type Side } from './scenarios';
import { cpuBetween, cpuOf, cpuOfPostgres, stealTicks, type RunningServer } from './servers';

export interface Bench {
  bare: RunningServer;
  site: RunningServer;
  /** The build that the site is compared with, on the same database. */
  other?: RunningServer;
  directory: string;
  /** Runs a statement that counts, as the superuser. */
  count(text: string): Promise<number>;
}

/** Who answers for a cell. */
export function serverOf({ bare, site, other }: Bench, cell: Cell): RunningServer {
  if (cell === 'bare') return bare;
  if (!isOther(cell)) return site;
  if (!other) throw new Error('There is no other build to ask.');
  return other;
}

export interface Pace {
  rounds: number;
  warmUp: number;
  measured: number;
  /** Seconds that a server may take to become warm before its first round. */
  compile: number;
  ping: number;
  /** How many dirty rounds are repeated. */
  repeats: number;
}

export const paces = {
  full: { rounds: 3, warmUp: 1, measured: 6, compile: 20, ping: 2, repeats: 3 },
  quick: { rounds: 1, warmUp: 1, measured: 2, compile: 8, ping: 1, repeats: 0 },
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

export interface WantedRounds {
  scenario: Scenario;
  connections: number;
  pace: Pace;
}

/** After so many requests V8 has compiled what matters. */
const compiledAfter = 3_000;

/** Answers until a server is as quick as it gets: its code is compiled, and what it reads is in memory. */
export async function warmUp(
  { url, variants }: { url: string; variants: readonly Variant[] },
  atMostSeconds: number,
): Promise<void> {
  for (let requests = 0, seconds = 0; requests < compiledAfter && seconds < atMostSeconds; seconds += 2) {
    requests += (await load({ url, variants, connections: 16, seconds: 2 })).requests;
  }
}

const mostDrift = 0.25;
const mostSteal = 0.02;

/** Clean rounds of one scenario at one concurrency; dirty ones are repeated while repeats are left. */
export async function measureRounds(bench: Bench, wanted: WantedRounds): Promise<Round[]> {
  const { pace } = wanted;
  const rounds: Round[] = [];
  for (let repeats = pace.repeats; rounds.length < pace.rounds;) {
    const round = await measureRound(bench, wanted);
    if (round.dirty && repeats > 0) repeats -= 1;
    else rounds.push(round);
  }
  return rounds;
}

/** A-B-B-A (with a page, A-B-C-C-B-A): a slow minute slows all, and who goes first has no advantage. */
async function measureRound(bench: Bench, { scenario, connections, pace }: WantedRounds): Promise<Round> {
  const order = cellsOf(scenario);
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

interface Wanted extends WantedRounds {
  cell: Cell;
}

async function measureTurn(bench: Bench, { scenario, cell, connections, pace }: Wanted): Promise<Raw> {
  const server = serverOf(bench, cell);
  const side = scenario.sides[cell] as Side;
  const wanted = { url: server.url, variants: side.variants, connections };
  await load({ ...wanted, seconds: pace.warmUp });
  const rowsBefore = await settledRows(bench, scenario);
  const cpuBefore = [cpuOf(server.pid), cpuOfPostgres(bench.directory)] as const;
  const samples = sampling(server.url, side);
  const measured = await load({ ...wanted, seconds: pace.measured });
  const cpu = [
    cpuOf(server.pid) - cpuBefore[0],
    cpuBetween(cpuBefore[1], cpuOfPostgres(bench.directory)),
  ] as const;
  const { checked, bytes } = await samples.stop().catch((error: Error) => {
    throw new Wrong(cell, error.message);
  });
  const rows = await settledRows(bench, scenario);
  const written = scenario.written ? rows - rowsBefore : undefined;
  const wrong = whatIsWrong({ measured, written, checked, bytes, connections });
  if (wrong) throw new Wrong(cell, wrong);
  const all = measured.requests + checked;
  return { ...measured, nodeMs: cpu[0] / all, postgresMs: cpu[1] / all };
}

/** How many rows there are once nothing is under way any more; a pause for scenarios that only read. */
async function settledRows({ count }: Bench, { written }: Scenario): Promise<number> {
  for (let before = -1; ;) {
    await pause(150);
    const rows = written ? await count(written) : -1;
    if (rows === before) return rows;
    before = rows;
  }
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
  if (requests === 0 || checked === 0)
    return `${requests} requests were answered and ${checked} answers read`;
  if (written !== undefined && (written < requests + checked || written > requests + checked + connections)) {
    return `${requests + checked} requests were answered and ${written} rows written`;
  }
  // An answer that is an error is short: the mean over all requests tells of those that were not read.
  const mean = measured.bytes / requests;
  return mean < bytes * 0.8
    ? `${Math.round(mean)} bytes an answer, where a good one has ${Math.round(bytes)}`
    : undefined;
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
