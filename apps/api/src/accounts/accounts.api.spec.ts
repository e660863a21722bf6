import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestSite } from '../../test/harness';

let site: TestSite;
let made = 0;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { email roles member { badges } } }';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { email } }';
const whoAmI = '{ viewer { email } }';

const somebody = () => {
  const handle = `sam${++made}`;
  return { email: `${handle}@example.test`, password: 'four quiet grey herons', handle };
};

async function send(query: string, variables: object = {}, headers: Record<string, string> = {}) {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { response, text, data: JSON.parse(text).data };
}

/** A new member, as a browser has it: a cookie, and the token that is in it. */
async function browser() {
  const person = somebody();
  const { response, text } = await send(signUp, { input: person });
  const written = response.headers.get('set-cookie') ?? '';
  const [cookie = ''] = written.split(';', 1);
  return { person, text, written, cookie, token: cookie.split('=')[1] ?? '' };
}

const viewerBy = async (headers: Record<string, string>) => (await send(whoAmI, {}, headers)).data.viewer;

describe('signing up', () => {
  it('makes nobody staff', async () => {
    const { data } = await send(signUp, { input: somebody() });
    expect(data.signUp).toMatchObject({ roles: [], member: { badges: [] } });
  });

  it.each(['roles', 'isCoach', 'coachUntil', 'id', 'createdAt', 'suspendedUntil'])(
    'takes nothing that is not asked for: %s',
    async (name) => {
      const person = somebody();
      const { response } = await send(signUp, { input: { ...person, [name]: ['admin'] } });
      expect(response.status).toBe(400);
      expect(await site.sql('SELECT FROM members WHERE handle = $1', [person.handle])).toEqual([]);
    },
  );
});

describe('a password', () => {
  it('may have two hundred characters, and signs in with all of them alone', async () => {
    const long = `${'x'.repeat(198)}Äb`;
    const { email, handle } = somebody();
    await send(signUp, { input: { email, handle, password: long } });

    const isIn = async (password: string) =>
      (await send(signIn, { input: { email, password } })).data !== null;
    const others = [long.slice(0, -1), long.toLowerCase(), long.slice(0, 72), ` ${long.slice(1)}`];
    expect(await isIn(long)).toBe(true);
    for (const other of others) expect(await isIn(other)).toBe(false);
  });
});

describe('a session', () => {
  it('has a token of 256 bits that is never the same, and of which the database keeps no copy', async () => {
    const { token } = await browser();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect((await browser()).token).not.toBe(token);

    const rows = await site.sql<{ row: string }>('SELECT sessions::text AS row FROM sessions');
    const kept = rows.map(({ row }) => row).join('\n');
    expect(kept).not.toBe('');
    for (const form of [token, Buffer.from(token).toString('hex'), hexOf(token)])
      expect(kept).not.toContain(form);
  });

  it('comes in a cookie that scripts cannot read and forms of other sites do not bring, and nowhere else', async () => {
    const { written, text, token } = await browser();
    expect(written.split('; ')).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/']));
    expect(text).not.toContain(token);
  });

  it('is another one after each time of signing in', async () => {
    const { person, token } = await browser();
    const { email, password } = person;
    const { response } = await send(signIn, { input: { email, password } });
    expect(response.headers.get('set-cookie')).toMatch(/^session=[\w-]{43};/);
    expect(response.headers.get('set-cookie')).not.toContain(token);
  });

  it('ends when its bearer signs in anew, and no other does', async () => {
    const { person, cookie } = await browser();
    const { email, password } = person;
    const elsewhere = await send(signIn, { input: { email, password } });
    const other = elsewhere.response.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    await send(signIn, { input: { email, password } }, { cookie });
    expect(await viewerBy({ cookie })).toBeNull();
    expect(await viewerBy({ cookie: other })).toEqual({ email });
  });

  it('is known by what its bearer sends in a header, and by nothing in an address', async () => {
    const { person, token, cookie } = await browser();
    const own = { email: person.email };
    expect(await viewerBy({ cookie })).toEqual(own);
    expect(await viewerBy({ authorization: `Bearer ${token}` })).toEqual(own);

    for (const name of ['session', '__Host-session', 'token', 'access_token', 'authorization']) {
      const address = `${site.url}/graphql?query=${encodeURIComponent(whoAmI)}&${name}=${token}`;
      const response = await fetch(address, { headers: { 'apollo-require-preflight': 'yes' } });
      expect(await response.json()).toEqual({ data: { viewer: null } });
    }
  });

  it('ends at once when its member signs out, wherever its token was copied to', async () => {
    const { token, cookie } = await browser();
    const { response } = await send('mutation { signOut }', {}, { cookie });

    expect(response.headers.get('set-cookie')).toMatch(/^session=; .*Max-Age=0/);
    expect(await viewerBy({ cookie })).toBeNull();
    expect(await viewerBy({ authorization: `Bearer ${token}` })).toBeNull();
  });
});

const hexOf = (token: string) => Buffer.from(token, 'base64url').toString('hex');
