import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openSite, type TestSite } from '../test/harness';

let site: TestSite;
afterEach(() => site.close());

const behindProxy = { TRUSTED_PROXIES: '127.0.0.1, ::1' };

/** GraphQL as the proxy passes it on; what the proxy saw stands last. */
async function ask(query: string, variables: object, forwardedFor: string): Promise<string | undefined> {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
}

const signIn = (email: string, password: string, forwardedFor: string) =>
  ask(
    'mutation ($input: SignInInput!) { signIn(input: $input) { member { handle } } }',
    { input: { email, password } },
    forwardedFor,
  );

const report = (postId: string, forwardedFor: string) =>
  ask(
    'mutation ($input: ReportPostInput!) { reportPost(input: $input) }',
    { input: { postId, reason: 'ILLEGAL' } },
    forwardedFor,
  );

/** Somebody with a password, and ten wrong ones for their account, each from the next of these addresses. */
async function lockedOut(from: (tries: number) => string): Promise<{ email: string; password: string }> {
  const person = { email: `${randomUUID()}@example.test`, password: 'four quiet grey herons' };
  const handle = `m${randomUUID().slice(0, 8)}`;
  const query = 'mutation ($input: SignUpInput!) { signUp(input: $input) { member { handle } } }';
  expect(await ask(query, { input: { ...person, handle, name: 'Ada' } }, '192.0.2.1')).toBeUndefined();
  for (let tries = 0; tries < 10; tries++) await signIn(person.email, 'wrong', from(tries));
  return person;
}

describe('behind a proxy that is trusted', () => {
  it('wrong passwords lock the account for whoever typed them, and not for its owner', async () => {
    site = await openSite({ env: behindProxy });
    const { email, password } = await lockedOut((tries) => `1.1.1.${tries}, 203.0.113.66`);

    expect(await signIn(email, password, '203.0.113.66')).toBe('TOO_SOON');
    expect(await signIn(email, password, '198.51.100.7, 203.0.113.66')).toBe('TOO_SOON');
    expect(await signIn(email, password, '198.51.100.7')).toBeUndefined();
  });

  it('ten addresses of one IPv6 customer count as one', async () => {
    site = await openSite({ env: behindProxy });
    const { email, password } = await lockedOut((tries) => `2001:db8:0:1:${tries}::7`);

    expect(await signIn(email, password, '2001:0DB8:0000:0001:ffff:ffff:ffff:ffff')).toBe('TOO_SOON');
    expect(await signIn(email, password, '2001:db8:0:2::7')).toBeUndefined();
  });

  it('a guest reports once, from whichever address of the customer; the neighbour may as well', async () => {
    site = await openSite({ env: behindProxy });
    const { id } = await site.letter(await site.member());

    expect(await report(id, '2001:db8::1')).toBeUndefined();
    expect(await report(id, '2001:db8:0:0:5::1')).toBe('CONFLICT');
    expect(await report(id, '2001:db8:0:1::1')).toBeUndefined();
  });
});

describe('without a proxy that is trusted', () => {
  it('whoever forges an address is counted all the same', async () => {
    site = await openSite();
    const { email } = await lockedOut((tries) => `203.0.113.${tries}`);

    expect(await signIn(email, 'wrong', '198.51.100.7')).toBe('TOO_SOON');
  });
});
