import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestSite } from '../test/harness';
import { DEMO_PASSWORD } from '../src/accounts/demo-logins';
import { loadSeeds } from './load';

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
  await twoConnections();
  const console = await site.operator();
  await Promise.all([loadSeeds(console), loadSeeds(console)]);
});
afterAll(() => site.close());

/** Both loaders share this process: the one that renders would keep the other from connecting in time. */
const twoConnections = () => Promise.all([1, 2].map(() => site.sql('SELECT pg_sleep(0.1)')));

const counts = () =>
  site.sql(`
  SELECT (SELECT count(*)::integer FROM members) AS members, (SELECT count(*)::integer FROM posts) AS posts,
    (SELECT count(*)::integer FROM votes) AS votes, (SELECT count(*)::integer FROM articles) AS articles,
    (SELECT count(*)::integer FROM reports) AS reports, (SELECT count(*)::integer FROM decisions) AS decisions,
    (SELECT count(*)::integer FROM review_items WHERE state = 'open') AS waiting`);

describe('the loaded seed community', () => {
  it('is loaded once, however often and by however many', async () => {
    const before = await counts();
    await loadSeeds(await site.operator());
    expect(await counts()).toEqual(before);
    expect(before[0]).toMatchObject({ members: expect.any(Number), articles: 28, reports: 5, waiting: 5 });
  });

  it('has the votes that its counters say', async () => {
    expect(
      await site.sql(`
        SELECT p.id FROM posts p LEFT JOIN votes v ON v.post_id = p.id GROUP BY p.id
        HAVING p.up <> count(*) FILTER (WHERE v.value = 1) OR p.down <> count(*) FILTER (WHERE v.value = -1)`),
    ).toEqual([]);
  });

  it('lets the demo logins in', async () => {
    for (const who of ['letter-writer', 'coach', 'moderator', 'admin']) {
      const { signIn } = await site
        .as(null)
        .get(`mutation ($input: SignInInput!) { signIn(input: $input) { roles } }`, {
          input: { email: `${who}@demo.test`, password: DEMO_PASSWORD },
        });
      expect(signIn).toBeTruthy();
    }
  });

  it('shows tombstones with a reason and a moderator’s text', async () => {
    const rows = await site.sql(`
      SELECT p.removed_for, x.reason, length(x.explanation) > 20 AS explained
      FROM posts p LEFT JOIN decisions x ON x.post_id = p.id WHERE p.status = 'removed'`);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows)
      expect(row).toEqual({ removed_for: row.reason, reason: row.reason, explained: true });
  });
});
