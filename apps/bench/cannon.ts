import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import type { Measured } from './load';
import { nonce } from './nonce';

/** What load.ts does with wrk, for machines without it, in a process of its own. */

const [file = '', url = '', connections = '1', seconds = '1'] = process.argv.slice(2);
const variants = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => line.split('\t') as [string, string, string, string])
  .map(([method, path, headers, body]) => ({
    method: method as 'GET' | 'POST',
    path,
    headers: JSON.parse(headers) as Record<string, string>,
    body,
  }));

let state = Date.now() % 2_147_483_647;
const random = () => (state = (state * 48_271) % 2_147_483_647);

const {
  '2xx': answered,
  non2xx,
  errors,
  timeouts,
  duration,
  throughput,
  latency,
} = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  requests: [
    {
      setupRequest: (request) => {
        const { body, ...chosen } = variants[random() % variants.length]!;
        return { ...request, ...chosen, ...(body && { body: body.replaceAll(nonce, randomUUID()) }) };
      },
    },
  ],
});
const measured: Measured = {
  requests: answered + non2xx,
  seconds: duration,
  bytes: throughput.total,
  failed: non2xx + errors + timeouts,
  p50: latency.p50,
  p95: latency.p97_5, // the nearest that it tells
};
process.stdout.write(JSON.stringify(measured));
