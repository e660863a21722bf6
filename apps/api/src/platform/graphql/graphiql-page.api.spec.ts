import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestSite } from '../../../test/harness';

const folder = mkdtempSync(join(tmpdir(), 'quandary-graphiql-'));
const page = '<!doctype html><title>GraphiQL</title>';
/** As browsers ask for a page. */
const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'page.js'), '1;');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('/graphql in a browser', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await openSite({ env: { GRAPHIQL: 'on' }, graphiql: folder });
  });
  afterAll(() => site.close());
  afterEach(() => rmSync(join(folder, 'index.html'), { force: true }));

  const open = (path = '/graphql') => fetch(`${site.url}${path}`, { headers: { accept } });

  it('is GraphiQL, from this site alone', async () => {
    writeFileSync(join(folder, 'index.html'), page);
    const answer = await open();
    expect(await answer.text()).toBe(page);
    expect(answer.headers.get('content-type')).toContain('text/html');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('http');
  });

  it('is made of files that browsers keep', async () => {
    const answer = await open('/graphiql/assets/page.js');
    expect(await answer.text()).toBe('1;');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it('says that GraphiQL is not built yet', async () => {
    const answer = await open();
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('GraphiQL is not built yet');
  });

  it('answers programs as ever', async () => {
    expect((await site.as(null).get('{ __typename }')).__typename).toBe('Query');
  });
});

describe('/graphql in a browser where GRAPHIQL is off', () => {
  it('is no page, and its files are not there', async () => {
    writeFileSync(join(folder, 'index.html'), page);
    const site = await openSite({ graphiql: folder });
    const [graphql, file] = await Promise.all(
      ['/graphql', '/graphiql/assets/page.js'].map((path) =>
        fetch(`${site.url}${path}`, { headers: { accept } }),
      ),
    );
    expect(graphql!.status).toBe(400);
    expect(graphql!.headers.get('content-type')).toContain('application/json');
    expect(file!.status).toBe(404);
    await site.close();
  });
});
