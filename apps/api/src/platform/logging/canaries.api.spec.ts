import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { LogLines, until } from '../../../test/log-lines';
import { openSite, type Answered, type TestMember, type TestSite } from '../../../test/harness';
import { makeSmallSite } from '../../../test/small-site';
import { takeConsole } from './console';

/** What people write, are called and keep to themselves; none of it is ever in the log. */
const canary = {
  handle: 'canaryhandle',
  email: 'canary-mail@canary.test',
  name: 'Canary Fullname',
  password: 'canary-password-1907',
  wrongPassword: 'canary-wrong-2011',
  penName: 'Canary Penname',
  title: 'Canary title of mine',
  body: 'My canary mother reads my diary.',
  comment: 'Canary comment, quite long enough.',
  note: 'Canary note for moderators.',
  words: 'canarysearch',
  field: 'canaryfield',
  forwarded: '203.0.113.77',
} as const;
const address = '127.0.0.1';

const lines = new LogLines('debug');
const small = makeSmallSite();
let site: TestSite;
let member: TestMember;
let cookie = '';
let giveBack = () => {};
const requestIds: (string | null)[] = [];

const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { member { handle } } }';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { member { handle } } }';
const post =
  'mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { ... on Dilemma { id number } ... on HeldForReview { post { id } } } }';

async function send(query: string, variables: object = {}, body = JSON.stringify({ query, variables })) {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, 'x-forwarded-for': canary.forwarded },
    body,
  });
  requestIds.push(response.headers.get('x-request-id'));
  return { response, answer: (await response.json()) as Answered<any> };
}

const visit = (path: string) =>
  fetch(`${site.url}${path}`, { headers: { cookie, 'x-forwarded-for': canary.forwarded } });

function leaks(): string[] {
  const secrets = [...Object.values(canary), address, cookie.split('=')[1] ?? '', member.token, 'anary'];
  return secrets.filter((secret) => secret !== '' && lines.text.includes(secret));
}

beforeAll(async () => {
  giveBack = takeConsole(lines.log);
  site = await openSite({ log: lines.log, pages: small.pages });
  member = await site.member({ coach: ['family'], roles: ['moderator'] });
});
afterAll(async () => {
  giveBack();
  await site.close();
  small.remove();
});

describe('the log of a site on which people live', () => {
  it('knows nobody who signs up, signs in or fails to', async () => {
    const { email, handle, name, password } = canary;
    const { response } = await send(signUp, { input: { email, handle, name, password } });
    expect(response.headers.get('set-cookie')).toContain('=');
    const { response: signedIn } = await send(signIn, { input: { email, password } });
    cookie = signedIn.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    expect(cookie).toContain('=');
    await send(signIn, { input: { email, password: canary.wrongPassword } });
    await send(signUp, { input: { email, handle, name, password } });

    expect(leaks()).toEqual([]);
  });

  it('repeats nothing of what they write, ask, look for, report and vote on', async () => {
    const { title, body, penName, comment, note, words } = canary;
    const sealed = await send(post, { input: { title, body, topic: 'family', penName } });
    expect(sealed.answer.errors).toBeUndefined();
    const open = await send(post, {
      input: { title: `${title} too`, body: `${body} Again.`, topic: 'family' },
    });
    expect(open.answer.errors).toBeUndefined();
    const { id } = await site.letter(member, { title, body });
    await send(
      'mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id } } }',
      { input: { parentId: id, body: comment } },
    );
    await send(`mutation ($input: CastVoteInput!) { castVote(input: $input) { __typename } }`, {
      input: { postId: id, value: 'UP' },
    });
    await send('mutation ($input: ReportPostInput!) { reportPost(input: $input) }', {
      input: { postId: id, reason: 'OTHER', note },
    });
    await send(`{ search(text: "${words}") { edges { cursor } } }`);
    await send('query ($text: String!) { search(text: $text) { edges { cursor } } }', { text: words });

    expect(leaks()).toEqual([]);
  });

  it('repeats no mistake', async () => {
    const { title, body, field, words } = canary;
    const mistakes = [
      () => send(`{ ${field} }`),
      () => send(`query ${field} { topics { slug } }`),
      () => send(post, { input: { title, body, topic: 'family', [field]: body } }),
      () => send(post, { input: { title: title.repeat(100), body, topic: 'family' } }),
      () => send(post, { input: { title, body, topic: words } }),
      () => send(post, { input: { title: `${title}\0`, body: `${body}\0`, topic: 'family' } }),
      () => send(`{ search(text: "\\u0000${words}") { edges { cursor } } }`),
      () => send(`{ search(text: "${words} & | !") { edges { cursor } } }`),
      () => send(`{ dilemma(number: "${words}") { id } }`),
      () => send('query ($id: ID!) { post(id: $id) { id } }', { id: words }),
      () =>
        send('query ($after: String) { dilemmas(first: 5, after: $after) { edges { cursor } } }', {
          after: words,
        }),
      () => send(`{ member(handle: "${canary.handle}\\u0000") { id } }`),
      () => send('', {}, `{"query": "${words}`),
      () => send('', {}, `{"query": "${body.repeat(4_000)}"}`),
    ];
    for (const make of mistakes) await make();

    expect(leaks()).toEqual([]);
    expect(lines.all.filter(({ stack, err }) => stack ?? err)).toEqual([]);
  });

  it('knows no path and no words of a page', async () => {
    lines.clear();
    const { handle, words, title } = canary;
    const paths = [
      `/m/${handle}`,
      `/d/7/${title.replaceAll(' ', '-')}`,
      `/search?q=${words}`,
      `/${words}/${words}`,
    ];
    for (const path of [...paths, `/breaks/${words}`, `/d/7/%ff${words}`, `/m/${handle}.data`])
      await visit(path);
    await fetch(`${site.url}/m/${handle}`, { method: 'POST', body: `body=${canary.body}` });
    await until(() => lines.all.filter(({ msg }) => msg === 'answered').length === paths.length + 4);

    expect(leaks()).toEqual([]);
    expect(lines.text).toContain('A library printed something.'); // of %ff, and not the path
    const routes = lines.all.filter(({ msg }) => msg === 'answered').map(({ route }) => route as string);
    expect(routes.slice(0, 4)).toEqual(['/m/:handle', '/d/:number/:slug?', '/search', '/*']);
  });
});

describe('a failure of ours', () => {
  it('is one line with the number that the caller got, the place, and no text', async () => {
    await site.sql(`CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'Not this: %', NEW.body USING DETAIL = NEW.body, HINT = NEW.body, CONSTRAINT = 'planted'; END $$`);
    await site.sql('CREATE TRIGGER planted BEFORE INSERT ON posts FOR EACH ROW EXECUTE FUNCTION planted()');
    lines.clear();

    const { answer, response } = await send(post, {
      input: { title: canary.title, body: `${canary.body} Today.`, topic: 'family', penName: canary.penName },
    });
    await site.sql('DROP TRIGGER planted ON posts');

    const id = response.headers.get('x-request-id');
    await until(() => lines.answered(id) !== undefined);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL', errorId: id });
    const failures = lines.all.filter(({ level }) => level === 'error');
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ request: id, errorId: id, room: 'failure', err: { code: 'P0001' } });
    expect(failures[0]?.err.constraint).toBe('planted');
    expect(failures[0]?.err.stack).toMatch(/\.ts:\d+:\d+/);
    expect(lines.answered(id)).toMatchObject({ level: 'warn', route: '/graphql', failures: 1, status: 200 });
    expect(leaks()).toEqual([]);
  });

  it('tells which rule of the database refused, and not what it refused', async () => {
    await site.sql(`ALTER TABLE posts ADD CONSTRAINT planted_rule CHECK (body NOT LIKE '%diary%') NOT VALID`);
    const { answer } = await send(post, {
      input: { title: canary.title, body: `${canary.body} Now.`, topic: 'family' },
    });
    await site.sql('ALTER TABLE posts DROP CONSTRAINT planted_rule');

    expect(answer.errors).toHaveLength(1);
    expect(leaks()).toEqual([]);
  });

  it('on a page is one line, too', async () => {
    lines.clear();

    const id = (await visit(`/breaks/${canary.words}`)).headers.get('x-request-id');

    await until(() => lines.answered(id) !== undefined);
    expect(lines.all.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(lines.all.find(({ level }) => level === 'error')).toMatchObject({
      request: id,
      err: { name: 'Error' },
    });
    expect(lines.answered(id)).toMatchObject({ level: 'warn', route: '/breaks/:text', status: 500 });
  });
});

describe('the line of a request', () => {
  it('tells method, route, status, duration, statements and size', async () => {
    const { response } = await send('{ topics { slug } }');
    const id = response.headers.get('x-request-id');
    await until(() => lines.answered(id) !== undefined);

    const { time, ms, bytes, ...line } = lines.answered(id)!;
    expect(line).toEqual({
      level: 'info',
      request: id,
      method: 'POST',
      route: '/graphql',
      status: 200,
      statements: 2,
      msg: 'answered',
    });
    expect(time).toMatch(/Z$/);
    expect(ms).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(100);
  });

  it('has a number of its own for every request, whatever the caller calls it', async () => {
    const response = await fetch(`${site.url}/livez`, { headers: { 'x-request-id': canary.words } });

    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(new Set(requestIds).size).toBe(requestIds.length);
    expect(requestIds).not.toContain(null);
  });

  it('would show a leak, if there was one', async () => {
    new Logger('careless').warn(['A letter was odd:', canary.body].join(' '));

    expect(leaks()).toContain(canary.body);
  });
});
