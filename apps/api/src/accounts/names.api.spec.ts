import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { importInto } from '../../test/interchange';

let site: TestSite;
let made = 0;

beforeAll(async () => {
  site = await openSite({ env: { SITE_NAME: 'Lettuce' } });
  await signUp({ handle: 'mira', name: 'Mira Kowalski' });
  await signUp({ name: 'Ivana' });
});
afterAll(() => site.close());

const mutation = `mutation ($input: SignUpInput!) { signUp(input: $input) { member { handle name } } }`;

interface Wish {
  handle?: string;
  name?: string | null;
  password?: string;
}

/** @returns the refusal, or what the member is called */
async function signUp(wish: Wish) {
  made += 1;
  const person = { handle: `reader-${made}`, name: `Reader ${made}`, password: 'four quiet grey herons' };
  const { data, errors } = await site
    .as(null)
    .run(mutation, { input: { email: `${made}@example.test`, ...person, ...wish } });
  return errors?.[0]?.extensions ?? (data!.signUp.member as { handle: string; name: string });
}

async function postAs(member: TestMember, penName: string): Promise<string | undefined> {
  made += 1;
  const input = { title: `Letter ${made}`, body: `What now, ${made}?`, topic: 'family', penName };
  const { errors } = await site
    .as(member)
    .run(`mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { __typename } }`, { input });
  return errors?.[0]?.extensions.reason;
}

describe('a name that can be taken for another’s', () => {
  it.each([
    ['the same, whatever its case', 'MIRA KOWALSKI'],
    ['in Cyrillic and Greek', 'Μirа Kοwаlski'],
    ['with a small l for a capital I', 'lvana'],
    ['with a capital in Cyrillic', 'Мira'],
    ['in letters of mathematics', '𝐌𝐢𝐫𝐚 𝐊𝐨𝐰𝐚𝐥𝐬𝐤𝐢'],
    ['somebody’s handle', 'Mira'],
    ['somebody’s handle, with rn for m', 'rnira'],
  ])('is nobody’s: %s', async (_how, name) => {
    expect(await signUp({ name })).toMatchObject({
      code: 'CONFLICT',
      reason: 'NAME_TAKEN',
      field: 'input.name',
    });
  });

  it('is nobody’s handle', async () => {
    expect(await signUp({ handle: 'mira' })).toMatchObject({ code: 'CONFLICT', reason: 'HANDLE_TAKEN' });
    for (const handle of ['rnira', 'lvana'])
      expect(await signUp({ handle })).toMatchObject({ reason: 'HANDLE_LIKE_NAME', field: 'input.handle' });
  });

  it('is not one that only resembles it: other names of the world stay free', async () => {
    for (const name of ['Mira K.', 'Míra Kowalski', 'Ilse', 'Lise', 'Мира', 'میلاد', 'नमिता'])
      expect(await signUp({ name })).toMatchObject({ name });
  });

  it('goes to one of forty who ask for it at the same moment, in any script', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        signUp({ name: ['Tamara Popov', 'Таmara Popov', 'tamara popov'][at % 3] }),
      ),
    );
    const refusals = answers.filter((answer) => 'reason' in answer);
    expect(refusals).toHaveLength(39);
    for (const refusal of refusals) expect(refusal).toMatchObject({ reason: 'NAME_TAKEN' });
  });

  it('leaves nothing of who is refused', async () => {
    expect(await signUp({ handle: 'leftover', name: 'Mira Kowalski' })).toMatchObject({
      reason: 'NAME_TAKEN',
    });
    expect(await signUp({ handle: 'leftover' })).toMatchObject({ handle: 'leftover' });
  });
});

describe('a name that speaks for the site', () => {
  it.each([
    'Moderator',
    'mod',
    'Ad-min',
    'Аdmin',
    'SUPPORT',
    'Quandary',
    'qυandary',
    'Lettuce',
    'letter writer',
  ])('is nobody’s: %s', async (name) => {
    expect(await signUp({ name })).toMatchObject({
      code: 'INVALID',
      reason: 'RESERVED_NAME',
      field: 'input.name',
    });
  });

  it.each(['moderator', 'mod_erator', 'adrnin', 'lettuce', 'search', 'sign-in', 'm-e'])(
    'is nobody’s handle: %s',
    async (handle) => {
      expect(await signUp({ handle })).toMatchObject({ reason: 'RESERVED_HANDLE', field: 'input.handle' });
    },
  );
});

describe('a pen name', () => {
  it('hides its author: it is not what they are called', async () => {
    const member = await site.member({ handle: 'ilja' });
    for (const penName of ['Ilja', 'ІLJА', 'Name of ilja', 'Nаme of ilja'])
      expect(await postAs(member, penName)).toBe('OWN_NAME_AS_PEN_NAME');
  });

  it('is no other member’s name, and none of the house', async () => {
    const member = await site.member();
    expect(await postAs(member, 'Mira Kowalski')).toBe('NAME_TAKEN');
    expect(await postAs(member, 'Мira')).toBe('NAME_TAKEN');
    expect(await postAs(member, 'Modеrator')).toBe('RESERVED_NAME');
    expect(await postAs(member, 'Мoderator')).toBe('RESERVED_NAME');
  });

  it('may be that of another letter', async () => {
    const [one, other] = [await site.member(), await site.member()];
    expect([await postAs(one, 'Ghosted'), await postAs(other, 'Ghosted')]).toEqual([undefined, undefined]);
  });
});

describe('members of yesterday', () => {
  it('keep their names when they are imported, and nobody new looks like them', async () => {
    const people = [
      { handle: 'moderator', name: 'Mira Kowalski' },
      { handle: 'zalgo', name: 'Z\u0316\u0317\u0318\u0319\u031ca\u202elgo' },
      { handle: 'walter', name: 'Walter' },
    ];
    const { added, rejected } = await importInto(
      site,
      people.map((person) => ({ type: 'member', id: `old-${person.handle}`, ...person })),
    );
    expect([added, rejected]).toEqual([people.length, []]);
    for (const person of people) {
      const member = await site
        .as(null)
        .get(`query ($handle: String!) { member(handle: $handle) { handle name } }`, {
          handle: person.handle,
        });
      expect(member).toEqual({ member: person });
    }
    expect(await signUp({ name: 'Wаlter' })).toMatchObject({ reason: 'NAME_TAKEN' });
  });
});

describe('a new password', () => {
  it.each([
    ['blank', '          ', 'BLANK_PASSWORD'],
    ['drawn as nothing', '\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b', 'BLANK_PASSWORD'],
    ['guessed first', ' Password1 ', 'COMMON_PASSWORD'],
    ['guessed first, and long', 'qwertyuiop', 'COMMON_PASSWORD'],
    ['the handle', 'wilhelmina-o', 'PASSWORD_LIKE_NAME'],
    ['the name and a year', 'Wilhelmina Ostrom 1990', 'PASSWORD_LIKE_NAME'],
    ['the surname and digits', 'ostrom-1234', 'PASSWORD_LIKE_NAME'],
    ['the address', 'w.ostrom@post.example', 'PASSWORD_LIKE_NAME'],
    ['what the product is called', 'quandary!!!!', 'PASSWORD_LIKE_NAME'],
    ['what the site is called', 'lettuce-2026', 'PASSWORD_LIKE_NAME'],
  ])('is not %s', async (_what, password, reason) => {
    const input = {
      handle: 'wilhelmina-o',
      name: 'Wilhelmina Ostrom',
      email: 'w.ostrom@post.example',
      password,
    };
    expect(await signUp(input)).toMatchObject({ code: 'INVALID', reason, field: 'input.password' });
  });

  it('may have a name among other words', async () => {
    expect(await signUp({ handle: 'wilma', password: 'wilma keeps four herons' })).toMatchObject({
      handle: 'wilma',
    });
  });
});
