import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openSite, type TestMember, type TestSite } from '../../test/harness';
import { exportOf, importInto } from '../../test/interchange';

let site: TestSite;
let coach: TestMember;
const opened: TestSite[] = [];

beforeAll(async () => {
  site = await open();
  coach = await site.member({ coach: ['family'] });
});
afterAll(async () => {
  for (const each of opened) await each.close();
});

async function open(): Promise<TestSite> {
  const fresh = await openSite();
  opened.push(fresh);
  return fresh;
}

/** As people type, paste and try: any script, marks of all kinds, words that programs mistake for nothing. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'none',
    'null',
    'undefined',
    '0',
    '[object Object]',
    'NaN',
    'true',
    '{}',
    '\u2028',
    '"',
    '\\',
    "'",
  ),
);
const some = (least: number) => words.map((text) => text.padEnd(least, 'x'));
const part = fc.oneof(fc.constantFrom('jörg', 'İ', 'i\u0307', 'ΑΣ', 'ας', 'ﬁ', 'a+b', "o'neil"), words);
const host = fc.oneof(fc.constantFrom('example.org', 'example.xn--p1ai', 'пример.рф', 'a.b'), fc.domain());

const person = fc.record({
  handle: fc.oneof(
    fc.stringMatching(/^[a-z0-9][a-z0-9_-]{1,29}$/),
    fc.constantFrom('none', 'null', 'undefined', '00'),
  ),
  name: fc.option(words),
  email: fc.oneof(
    fc.emailAddress(),
    fc.tuple(part, host).map((parts) => parts.join('@')),
  ),
  penName: fc.option(some(2)),
  title: some(1),
  ask: fc.option(words),
  body: some(1),
  comment: some(1),
  answer: some(1),
});
type Person = typeof person extends fc.Arbitrary<infer Generated> ? Generated : never;

const signUp = `mutation ($input: SignUpInput!) { signUp(input: $input) { member { id handle } } }`;
const posting = `mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { ... on Dilemma { id } } }`;
const commenting = `mutation ($input: PostCommentInput!) { postComment(input: $input) { __typename } }`;
const answering = `mutation ($input: AnswerDilemmaInput!) { answerDilemma(input: $input) { __typename } }`;

/** Does with the site what this person would do; what it refuses is theirs to mend, and no matter here. */
async function live({
  handle,
  name,
  email,
  penName,
  title,
  ask,
  body,
  comment,
  answer,
}: Person): Promise<boolean> {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: signUp,
      variables: { input: { handle, name, email, password: 'four quiet grey herons' } },
    }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors) return false;
  const token = /session=([\w-]+)/.exec(response.headers.get('set-cookie') ?? '')![1]!;
  const member = { id: '', handle, token };
  const letter = await site
    .as(member)
    .run(posting, { input: { title, body, ask, topic: 'family', penName } });
  const id = letter.data?.postDilemma?.id;
  if (id === undefined) return true;
  await site.as(member).run(commenting, { input: { parentId: id, body: comment } });
  await site.as(coach).run(answering, { input: { dilemmaId: id, body: answer } });
  return true;
}

const sorted = (text: string) => text.trim().split('\n').sort();

describe('what the site has once accepted', () => {
  it('survives an export and an import: every name, address and text', async () => {
    let accepted = 0;
    for (const wanted of [
      { handle: 'joerg', email: 'jörg@example.org' },
      { handle: 'ivan', email: 'ivan@example.xn--p1ai' },
    ]) {
      const [one] = fc.sample(person, { numRuns: 1, seed: 1 });
      expect(await live({ ...one!, name: null, ...wanted })).toBe(true);
    }
    await fc.assert(
      fc.asyncProperty(person, async (one) => {
        if (await live(one)) accepted += 1;
      }),
      { numRuns: 60 },
    );
    expect(accepted).toBeGreaterThan(15);

    const copy = await open();
    await copy.sql('DELETE FROM topics');
    const text = await exportOf(site);
    const { rejected } = await importInto(copy, text.trim().split('\n'));
    expect(rejected).toEqual([]);
    expect(sorted(await exportOf(copy))).toEqual(sorted(text));
  }, 120_000); // sixty passwords are hashed on the way
});
