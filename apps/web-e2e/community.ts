import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

/**
 * The people of the journeys, and what they did before one begins. They speak GraphQL as programs do, with the
 * session of the browser they sit at, so that a journey shows only what it is about. Everybody is new: what
 * one journey does, none other sees, and nobody meets a daily limit.
 */

export interface Person {
  handle: string;
  name: string;
  email: string;
  password: string;
}

export interface Letter {
  id: string;
  number: number;
  title: string;
  path: string;
}

export interface Remark {
  id: string;
  number: string;
}

/** The logins of the demonstration; everybody else's password is their own. */
const demoPassword = 'quandary-demo';

export type DemoRole = 'letter-writer' | 'coach' | 'moderator' | 'admin';

/** Words that no other journey says: of letters alone, since digits may read like a telephone number. */
export const unique = (words: string): string =>
  `${words} ${randomUUID()
    .slice(0, 8)
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;

export function newPerson(): Person {
  const handle = `guest-${randomUUID().slice(0, 12)}`;

  return {
    handle,
    name: `Ada ${handle.slice('guest-'.length)}`, // nobody is called like anybody else
    email: `${handle}@example.test`,
    password: `four quiet grey ${handle}`,
  };
}

/** Makes an account in this browser and stays signed in. */
export async function join(page: Page, different: Partial<Person> = {}): Promise<Person> {
  const person = { ...newPerson(), ...different };
  await run(page, 'mutation ($input: SignUpInput!) { signUp(input: $input) { member { handle } } }', {
    ...person,
  });

  return person;
}

export async function signInAs(page: Page, role: DemoRole): Promise<void> {
  await run(page, 'mutation ($input: SignInInput!) { signIn(input: $input) { member { handle } } }', {
    email: `${role}@demo.test`,
    password: demoPassword,
  });
}

interface NewLetter {
  topic?: string;
  penName?: string;
  title?: string;
  body?: string;
}

const watered = {
  title: 'My neighbour waters my plants and reads my post',
  body: 'She has had my key since March.\n\nShould I ask for it back?',
};

/** A letter that the library and the letters of the demonstration have something to say about. */
export const ghosted: NewLetter = {
  topic: 'dating',
  title: 'He ghosted me, and we share a dentist',
  body: 'Eight months, then silence. I have been ghosted, nobody replies, and I still look at my phone.',
};

export async function writeLetter(page: Page, letter: NewLetter = {}): Promise<Letter> {
  const { topic = 'love', penName, ...words } = { ...watered, ...letter };
  const title = unique(words.title);
  const body = `${words.body} ${title}`;
  const { postDilemma } = await run<{ postDilemma: { id: string; number: number; slug: string } }>(
    page,
    'mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { ... on Dilemma { id number slug } } }',
    { title, body, topic, penName, requestId: randomUUID() },
  );
  const { id, number, slug } = postDilemma;

  return { id, number, title, path: `/d/${number}/${slug}` };
}

export async function say(
  page: Page,
  parentId: string,
  body = unique('I would ask her for tea first.'),
): Promise<Remark> {
  const { postComment } = await run<{ postComment: Remark }>(
    page,
    'mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id number } } }',
    { parentId, body, requestId: randomUUID() },
  );

  return postComment;
}

/** Puts a guide into the library, as a coach. */
export async function publishGuide(page: Page, topic: string): Promise<void> {
  const title = unique('Keys, and getting them back');
  await run(page, 'mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { slug } }', {
    title,
    summary: 'A key is a loan.',
    body: 'Begin with thanks. Then say the date.',
    topics: [topic],
  });
}

async function run<Data>(page: Page, query: string, input: Record<string, unknown>): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { query, variables: { input } } });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors, query).toBeUndefined();

  return data;
}
