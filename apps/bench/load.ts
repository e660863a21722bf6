import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nonce } from './nonce';

/** One of the requests that a scenario sends at random. */
export interface Variant {
  method: 'GET' | 'POST';
  path: string;
  token?: string;
  /** JSON on one line; the nonce in it becomes different in every request. */
  body?: string;
}

export interface Load {
  url: string;
  variants: readonly Variant[];
  connections: number;
  seconds: number;
}

export interface Measured {
  requests: number;
  seconds: number;
  bytes: number;
  /** Anything but 2xx, and everything that got no answer. */
  failed: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
}

export const headersOf = ({ token, body }: Variant): Record<string, string> => ({
  Accept: body ? 'application/json' : 'text/html',
  ...(body && { 'Content-Type': 'application/json' }),
  ...(token && { Authorization: `Bearer ${token}` }),
});

const hasWrk = spawnSync('wrk', ['-v']).error === undefined;
export const loadTool = hasWrk ? 'wrk' : 'autocannon';

/** Sends requests over keep-alive connections, each as soon as the one before it was answered. */
export async function load(wanted: Load): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'quandary-bench-'));
  try {
    const lines = wanted.variants.map((variant) =>
      [variant.method, variant.path, JSON.stringify(headersOf(variant)), variant.body ?? ''].join('\t'),
    );
    writeFileSync(join(folder, 'variants'), lines.join('\n'));
    return hasWrk ? await withWrk(folder, wanted) : await withAutocannon(folder, wanted);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withWrk(folder: string, { url, connections, seconds }: Load): Promise<Measured> {
  const script = join(folder, 'load.lua');
  writeFileSync(script, lua(join(folder, 'variants')));
  const flags = [
    '-t',
    '1',
    '-c',
    String(connections),
    '-d',
    String(Math.max(1, Math.round(seconds))),
    '--timeout',
    '15',
    '-s',
    script,
    url,
  ];
  const printed = await output('wrk', flags);
  const line = printed.split('\n').find((one) => one.startsWith('{'));
  if (!line) throw new Error(`wrk did not finish:\n${printed}`);
  return JSON.parse(line) as Measured;
}

async function withAutocannon(folder: string, { url, connections, seconds }: Load): Promise<Measured> {
  const script = join(import.meta.dirname, 'cannon.js');
  return JSON.parse(
    await output(process.execPath, [
      script,
      join(folder, 'variants'),
      url,
      String(connections),
      String(seconds),
    ]),
  ) as Measured;
}

function output(command: string, args: string[]): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (part: Buffer) => void (text += part.toString()));
    child.once('error', failed);
    child.once('exit', () => done(text));
  });
}

/** A script for wrk: random variants, prepared once; the nonce has a fixed length, so that it can be replaced in place. */
const lua = (variants: string) => `
local prepared = {}
local count = 0
local sent = 0
local mark = ${JSON.stringify(nonce)}
local unique = false

function init(args)
  math.randomseed(os.time() * 1000 + tonumber(tostring({}):match("0x%x%x%x%x(%x+)") or "1", 16) % 1000)
  for line in io.lines(${JSON.stringify(variants)}) do
    local method, path, headers, body = line:match("^(.-)\\t(.-)\\t(.-)\\t(.*)$")
    local fields = {}
    for name, value in headers:gmatch('"(.-)":"(.-)"') do fields[name] = value end
    if body == "" then body = nil end
    if body and body:find(mark, 1, true) then unique = true end
    count = count + 1
    prepared[count] = wrk.format(method, path, fields, body)
  end
  start = string.format("%08x-%04x-4%03x-8%03x", os.time() % 4294967296, math.random(0, 65535), math.random(0, 4095), math.random(0, 4095))
end

function request()
  local chosen = prepared[math.random(count)]
  if not unique then return chosen end
  sent = sent + 1
  local nonce = string.format("%s-%012x", start, sent)
  return (chosen:gsub(mark:gsub("%-", "%%-"), nonce))
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('\\n{"requests":%d,"seconds":%.4f,"bytes":%d,"failed":%d,"p50":%.3f,"p95":%.3f}\\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(95) / 1e3))
end
`;
