import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueOf } from '../../../test/catalogue';
import { alterDatabase, asRole, freshDatabase } from '../../../test/databases';
import { openSite, type TestMember, type TestSite } from '../../../test/harness';
import { exportOf, importInto } from '../../../test/interchange';
import { pgbouncer, startPooler, type Pooler } from '../../../test/pgbouncer';
import { readConfig } from '../config';
import { dataSource } from './data-source';
import { Database } from './database';
import { limitsNow, sleep } from '../../../test/probe-statements';
import { jobLimits, webLimits } from './limits';
import { meetDatabase } from './meet-database';
import { listMigrations, migrate, revert } from './migrate';
import { openDatabase } from './open-database';

const inOrder = ({ idle, lock, statement }: typeof webLimits) => [idle, lock, statement];

const absent =
  'PgBouncer was NOT run: the program is not on this machine (Debian: apt-get install pgbouncer)';

if (pgbouncer) describe('behind PgBouncer in transaction mode', wholeSite);
else it(absent, () => expect(pgbouncer).toBeUndefined());

function wholeSite() {
  let direct: string;
  let pooler: Pooler;
  let owner: string;
  let operator: string;
  let site: TestSite;
  let database: Database;
  let writer: TestMember;
  let coach: TestMember;
  const log: string[] = [];

  beforeAll(async () => {
    direct = await freshDatabase('TEMPLATE template0');
    await alterDatabase(direct, `SET timezone = 'Asia/Tokyo'`);
    const others = await Promise.all(
      ['owner' as const, 'operator' as const].map((role) => asRole(direct, role)),
    );
    pooler = await startPooler(direct, '', others);
    [owner, operator] = others.map((url) => through(pooler, url)) as [string, string];
    const config = readConfig({
      DATABASE_URL: pooler.url,
      DATABASE_OWNER_URL: owner,
      DATABASE_OPERATOR_URL: operator,
      DATABASE_POOL: '3',
    });
    await (await openDatabase(config, { log: (line) => log.push(line) })).close();
    await pooler.say('RECONNECT');
    site = await openSite({ at: { url: pooler.url, pooled: true } });
    database = site.app.get(Database);
    writer = await site.member({ handle: 'writer' });
    coach = await site.member({ handle: 'vera', coach: ['family'] });
  });
  afterAll(async () => {
    await site?.close();
    await pooler?.stop();
  });

  it('finds the pooler, and fills an empty database with the same schema', async () => {
    expect(log[0]).toBe(
      'A pooler stands before the database. Its limits of time hold for the connections that the pooler opens from now on: say RECONNECT on its console.',
    );
    expect(await catalogueOf(direct)).toEqual(await catalogueOf(await freshDatabase()));
  });

  it('asks for RECONNECT once', async () => {
    const lines: string[] = [];
    await meetDatabase({ url: pooler.url, poolSize: 3, log: (line) => lines.push(line) });
    expect(lines).toEqual(['A pooler stands before the database.']);
  });

  it('signs members up and in', async () => {
    const input = { email: 'new@example.test', password: 'a long enough one', handle: 'newcomer' };
    const { signUp } = await site
      .as(null)
      .get('mutation ($input: SignUpInput!) { signUp(input: $input) { email } }', { input });
    expect(signUp).toEqual({ email: 'new@example.test' });
    const { signIn } = await site
      .as(null)
      .get('mutation ($input: SignInInput!) { signIn(input: $input) { email } }', {
        input: { email: input.email, password: input.password },
      });
    expect(signIn).toEqual({ email: 'new@example.test' });
  });

  it('takes letters, sealed ones too, answers, comments and votes, and counts them', async () => {
    const letter = await site.letter(writer, { title: 'Whether to leave', penName: 'Undecided' });
    const answer = await site.answer(coach, letter.id);
    await site.comment(coach, answer.id);
    const { castVote } = await site
      .as(coach)
      .get('mutation ($input: CastVoteInput!) { castVote(input: $input) { upVotes viewerVote } }', {
        input: { postId: letter.id, value: 'UP' },
      });
    expect(castVote).toEqual({ upVotes: 1, viewerVote: 'UP' });
  });

  it('answers many at once, who share its few sessions', async () => {
    await Promise.all(Array.from({ length: 25 }, () => site.letter(writer)));
    const read = async (reader: TestMember | null): Promise<number> =>
      (await site.as(reader).get('{ dilemmas(sort: NEW) { edges { node { id } } } }')).dilemmas.edges.length;
    const pages = await Promise.all(Array.from({ length: 25 }, (_, at) => read(at % 2 ? writer : null)));
    expect(new Set(pages)).toEqual(new Set([20]));
    const sessions = await pooler.say('SHOW SERVERS');
    expect(sessions.length).toBeLessThanOrEqual(2 * 4); // of the site, and of the console's owner
  });

  it('turns the pages of the feed, and finds letters', async () => {
    const page = `query ($after: String) { dilemmas(sort: NEW, first: 10, after: $after) {
      edges { node { id title } } pageInfo { hasNextPage endCursor } } }`;
    const { dilemmas: first } = await site.as(null).get(page);
    const { dilemmas: second } = await site.as(null).get(page, { after: first.pageInfo.endCursor });
    const ids = [...first.edges, ...second.edges].map(({ node }: { node: { id: string } }) => node.id);
    expect(new Set(ids).size).toBe(20);

    const { search } = await site
      .as(null)
      .get('{ search(text: "whether to leave") { edges { node { ... on Dilemma { title } } } } }');
    expect(search.edges).toEqual([{ node: { title: 'Whether to leave' } }]);
  });

  it('has the same limits of time, and the same clock', async () => {
    const seen = await Promise.all(Array.from({ length: 6 }, () => database.rows(limitsNow, {})));
    for (const rows of seen) expect(rows).toEqual([{ zone: 'UTC', limits: inOrder(webLimits) }]);
    expect(await database.background.rows(limitsNow, {})).toEqual([
      { zone: 'UTC', limits: inOrder(jobLimits) },
    ]);
    expect(await database.rows(limitsNow, {})).toEqual([{ zone: 'UTC', limits: inOrder(webLimits) }]);

    await expect(database.rows(sleep, { seconds: 30 })).rejects.toMatchObject({ code: '57014' });
    expect(await database.background.rows(sleep, { seconds: webLimits.statement / 1000 + 0.5 })).toHaveLength(
      1,
    );
  });

  it('exports and imports', async () => {
    const source = await dataSource({ url: operator, pooled: true, poolSize: 2 }).initialize();
    const console = { operator: async () => source };
    const text = await exportOf(console);
    const lines = text.trimEnd().split('\n');
    expect(await importInto(console, lines)).toEqual({ added: 0, there: lines.length, rejected: [] });
    expect(await exportOf(console)).toBe(text);
    await source.destroy();
  });

  it('takes migrations back and makes them, in turns', async () => {
    const address = { url: owner, pooled: true };
    const before = await catalogueOf(direct);
    await revert(1, address);
    expect((await listMigrations(address)).at(-1)?.applied).toBe(false);
    const lines: string[] = [];
    await Promise.all([1, 2, 3].map(() => migrate({ ...address, log: (line) => lines.push(line) })));
    expect(lines.filter((line) => line.includes('done in'))).toHaveLength(1);
    expect(await catalogueOf(direct)).toEqual(before);
  });

  it('says so when its pooler knows no transactions, or refuses what the address asks for', async () => {
    const words = (url: string) =>
      meetDatabase({ url, poolSize: 3, log: () => undefined }).then(
        () => '',
        (error: Error) => error.message,
      );
    await expect(dataSource({ url: pooler.url, poolSize: 1 }).initialize()).rejects.toThrow(
      /unsupported startup parameter/, // so one has to know of it
    );

    const statements = await startPooler(direct, 'pool_mode = statement');
    expect(await words(statements.url)).toMatch(
      /knows no transactions .* Set its pool_mode to transaction\.$/,
    );
    await statements.stop();

    expect(await words(`${pooler.url}?options=-c%20work_mem%3D1MB`)).toMatch(
      /does not take what DATABASE_URL asks for: unsupported startup parameter/,
    );
  });
}

/** The same role and database by way of the pooler. */
function through(pooler: Pooler, url: string): string {
  const found = new URL(url);
  found.port = new URL(pooler.url).port;
  return found.href;
}
