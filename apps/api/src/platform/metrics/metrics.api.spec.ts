import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { LogLines, until } from '../../../test/log-lines';
import { openSite, type TestSite } from '../../../test/harness';
import { makeSmallSite } from '../../../test/small-site';
import { Measures } from './measures';

const token = 'a-token-of-twenty-letters';
const small = makeSmallSite();
const lines = new LogLines();
let site: TestSite;

const open = async (metrics?: string) => {
  lines.clear();
  site = await openSite({ pages: small.pages, log: lines.log, env: metrics ? { METRICS: metrics } : {} });
};
afterEach(() => site.close());
afterAll(() => small.remove());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${site.url}${path}`, { headers });

/** With a Host of its own, which `fetch` does not allow. */
function getAs(headers: IncomingHttpHeaders): Promise<number> {
  return new Promise((done, failed) => {
    ask(`${site.url}/metrics`, { headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on('error', failed)
      .end();
  });
}

const measured = () => site.app.get(Measures).text();

/** The value of one series: `name{label="value"}` as it is written. */
async function valueOf(series: string): Promise<number | undefined> {
  const line = (await measured()).split('\n').find((text) => text.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length));
}

const inFlight = () => valueOf('quandary_requests_in_flight');

describe('/metrics', () => {
  it('is not there unless somebody asks for it in the settings', async () => {
    await open();

    const [here, nowhere] = await Promise.all([get('/metrics'), get('/what-is-not-there')]);

    expect(here.status).toBe(404);
    expect(await here.text()).toBe(await nowhere.text());
  });

  it('is for programs on this machine, and not for whom a proxy on this machine brings', async () => {
    await open('loopback');

    const answer = await get('/metrics');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const proxied = [
      'forwarded',
      'via',
      'x-forwarded-for',
      'x-forwarded-proto',
      'x-real-ip',
      'cf-connecting-ip',
    ];
    for (const header of proxied) expect((await get('/metrics', { [header]: '127.0.0.1' })).status).toBe(404);
    expect(await getAs({ host: 'letters.example.test' })).toBe(404);
    expect(await getAs({ host: 'localhost:3000' })).toBe(200);
    expect((await fetch(`${site.url}/metrics`, { method: 'POST' })).status).not.toBe(200);
  });

  it('is for whoever knows the token', async () => {
    await open(`token:${token}`);

    expect((await get('/metrics')).status).toBe(404);
    expect((await get('/metrics', { authorization: `Bearer ${token}x` })).status).toBe(404);
    expect((await get('/metrics', { authorization: token })).status).toBe(404);
    expect((await get('/metrics', { authorization: `Bearer ${token}` })).status).toBe(200);
    expect(lines.text).not.toContain(token);
  });
});

describe('what is measured', () => {
  it('counts every request once, by its route', async () => {
    await open('loopback');
    const asked = 25;

    for (let at = 0; at < asked; at++) await get(`/d/${at}/a-letter-${at}`);
    await Promise.all(Array.from({ length: asked }, () => site.as(null).get('{ topics { slug } }')));
    await get('/what-is-not-there');
    await get('/breaks/today');
    await until(async () => (await inFlight()) === 0);

    const requests = (method: string, route: string, status: string) =>
      valueOf(`quandary_requests_total{method="${method}",route="${route}",status="${status}"}`);
    expect(await requests('GET', '/d/:number/:slug?', '2xx')).toBe(asked);
    expect(await requests('POST', '/graphql', '2xx')).toBe(asked);
    expect(await requests('GET', '/*', '4xx')).toBe(1);
    expect(await requests('GET', '/breaks/:text', '5xx')).toBe(1);
    expect(await valueOf('quandary_request_duration_seconds_count{route="/graphql"}')).toBe(asked);
    expect(await valueOf('quandary_failed_requests_total')).toBe(1);
    expect(await valueOf('quandary_statements_total')).toBeGreaterThanOrEqual(asked);
  });

  it('has as many series after a thousand addresses as after one of each kind', async () => {
    await open('loopback');
    const kinds = [
      '/d/N/x',
      '/m/N',
      '/search?q=N',
      '/N',
      '/N/N.php',
      '/assets/N.js',
      '/d/N.data',
      '/graphql/N',
    ];
    const visit = (name: number) => Promise.all(kinds.map((kind) => get(kind.replaceAll('N', `w${name}`))));
    const series = async () =>
      (await measured()).split('\n').filter((line) => /^quandary_requests/.test(line));
    await visit(0);
    await until(async () => (await inFlight()) === 0);
    const before = await series();

    for (let at = 1; at <= 125; at++) await visit(at);
    await fetch(`${site.url}/m/ana`, { method: 'PURGE' }).catch(() => undefined);
    await until(async () => (await inFlight()) === 0);

    const after = await series();
    expect(after.length - before.length).toBe(1); // the method that nobody uses
    expect(after.join('\n')).not.toMatch(/w\d|ana|PURGE/);
  });

  it('knows when visitors have left, also those whose answer waits behind another', async () => {
    await open('loopback');
    const { port } = new URL(site.url);
    const sockets = Array.from({ length: 10 }, () => connect(Number(port), '127.0.0.1'));
    const wish = 'GET /hangs HTTP/1.1\r\nHost: localhost\r\n\r\n';
    for (const socket of sockets) socket.write(wish.repeat(3));
    await until(async () => (await inFlight()) === 30);

    for (const socket of sockets) socket.destroy();

    await until(async () => (await inFlight()) === 0);
    expect(await valueOf('quandary_requests_total{method="GET",route="/hangs",status="499"}')).toBe(30);
    expect(lines.all.filter(({ level }) => level === 'error')).toEqual([]);
    expect(lines.all.filter(({ status, level }) => status === 499 && level === 'debug')).toHaveLength(30);
  });

  it('tells of the pool, the database, the event loop and what is remembered', async () => {
    await open('loopback');
    await site.as(null).get('{ topics { slug } }');

    expect(await valueOf('quandary_database_up')).toBe(1);
    expect(await valueOf('quandary_pool_connections{state="total"}')).toBeGreaterThan(0);
    expect(await valueOf('quandary_pool_waiting')).toBe(0);
    expect(await valueOf('quandary_remembered_documents{of="strangers"}')).toBe(1);
    expect(await valueOf('quandary_remembered_suggestions{of="articles"}')).toBe(0);
    expect(await valueOf('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
  });

  it('leaves out what cannot be read, and tells the rest', async () => {
    await open('loopback');
    const measures = site.app.get(Measures);
    measures.gauge('quandary_attic_dust_grams', 'Dust.', () => Promise.reject(new Error('dark')));
    measures.gauge('quandary_attic_trunks', 'Trunks.', () => 3);

    expect(await valueOf('quandary_attic_dust_grams')).toBeUndefined();
    expect(await valueOf('quandary_attic_trunks')).toBe(3);
  });
});
