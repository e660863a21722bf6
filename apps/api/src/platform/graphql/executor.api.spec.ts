import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSite, type TestMember, type TestSite } from '../../../test/harness';
import { DocumentStore } from './document-store';
import { GraphqlExecutor } from './executor';
import { ContextFactory } from './request-context';

let site: TestSite;
let writer: TestMember;

beforeAll(async () => {
  site = await openSite();
  writer = await site.member();
});
afterAll(() => site.close());

/** More often than a document of ours is walked before it is compiled. */
const often = [1, 2, 3, 4, 5];

/** How many documents `work` gives to the compiler. */
async function compiledDuring(work: () => Promise<unknown>): Promise<number> {
  const executor = site.app.get(GraphqlExecutor);
  const before = executor.compiledDocuments;
  await work();
  return executor.compiledDocuments - before;
}

const send = async (query: string, times: number) => {
  for (let at = 0; at < times; at++) expect((await site.as(null).run(query)).errors).toBeUndefined();
};

describe('the compiler', () => {
  it('never gets what a stranger sends, however often', async () => {
    expect(await compiledDuring(() => send('{ topics { slug name } }', 50))).toBe(0);
  });

  it("gets what our own pages ask for, and answers a stranger who sends a page's document by its exact text", async () => {
    const query = '{ topics { name slug } }';
    const context = await site.app.get(ContextFactory).create({
      address: '127.0.0.1',
      isOnThisMachine: true,
      cookie: undefined,
      authorization: undefined,
      setCookie: () => undefined,
      clearSiteData: () => undefined,
    });
    await site.app.get(GraphqlExecutor).runForPage({ query }, context);
    expect(await compiledDuring(() => send(query, 5))).toBe(1);
    expect(await compiledDuring(() => send(`${query} `, 5))).toBe(0);
  });

  it('gets what the operator trusts', async () => {
    const query = 'query Trusted { topics { slug } }';
    site.app.get(GraphqlExecutor).trust([query]);
    expect(await compiledDuring(() => send(query, 5))).toBe(1);
  });
});

describe("what is remembered of strangers' documents", () => {
  const remembered = () => site.app.get(DocumentStore).bytes;
  const fields = (many: number) => 'slug '.repeat(many);

  it('is bounded by memory, whatever they send', async () => {
    const most = 16_000_000;
    for (let at = 0; at < 60; at++) {
      await site.as(null).run(`{ topics { ${fields(600)} } } #${at}`);
      await site.as(null).run(`{ topics { ${'nix '.repeat(600)} } } #${at}`);
    }
    expect(remembered()).toBeGreaterThan(most / 2);
    expect(remembered()).toBeLessThanOrEqual(most);
  });

  it('is nothing of a document that is longer than any of ours', async () => {
    const before = remembered();
    const renamed = Array.from({ length: 14 }, (_, at) => `a${at}: topics { ${fields(55)} }`);
    await send(`{ ${renamed.join(' ')} }`, 1);
    expect(remembered()).toBe(before);
  });
});

describe('a trusted document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quandary-trusted-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function start(content: string): Promise<TestSite> {
    const file = join(folder, 'documents.json');
    writeFileSync(file, content);
    return openSite({ env: { TRUSTED_DOCUMENTS: file } });
  }

  /** More values than a stranger may ask for. */
  const costly = `{ ${[1, 2, 3]
    .map(
      (n) => `a${n}: dilemmas(first: 50) { edges { node { answers {
    comments(first: 100) { edges { node { id body author { name } } } } } } } }`,
    )
    .join(' ')} }`;

  it('has none of the limits that a stranger has', async () => {
    expect((await site.as(null).run(costly)).errors?.[0]?.message).toContain('asks for more than');
    const trusting = await start(JSON.stringify({ costly }));
    expect((await trusting.as(null).run(costly)).errors).toBeUndefined();
    await trusting.close();
  });

  it.each([
    [JSON.stringify({ mine: '{ topics { nothing } }' }), '"mine"'],
    [JSON.stringify(['{ topics { slug } }', '{ topics {']), '"1"'],
    ['{ "mine": 7 }', 'TRUSTED_DOCUMENTS'],
    ['not JSON', 'TRUSTED_DOCUMENTS'],
  ])('that does not fit stops the start with a sentence that names it: %s', async (content, named) => {
    await expect(start(content)).rejects.toThrow(named);
  });
});

describe('a document that is sent again and again', () => {
  it('gets the same answer', async () => {
    const { number } = await site.letter(writer, { title: 'The same' });
    const document = `query ($number: Int!) { dilemma(number: $number) {
      __typename title createdAt upVotes viewerVote topic { slug } author { name badges member { handle } }
      comments { totalCount edges { node { number } } } } }`;
    const answers = [];
    for (const _ of often) answers.push(await site.as(null).run(document, { number }));
    expect(answers[0]?.data?.dilemma).toMatchObject({
      __typename: 'Dilemma',
      title: 'The same',
      viewerVote: 'NONE',
    });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('gets the same refusal, with its code', async () => {
    const document = `mutation ($input: CastVoteInput!) { castVote(input: $input) { id } }`;
    const { id } = await site.letter(writer);
    for (const _ of often) {
      const { data, errors } = await site.as(writer).run(document, { input: { postId: id, value: 'UP' } });
      expect(data).toBeNull();
      expect(errors?.[0]).toMatchObject({ path: ['castVote'], extensions: { code: 'FORBIDDEN' } });
    }
  });

  it('is told each time what is wrong with its variables', async () => {
    const document = `query ($number: Int!) { dilemma(number: $number) { id } }`;
    for (const _ of often) {
      const { errors } = await site.as(null).run(document, { number: 'one' });
      expect(errors?.[0]?.message).toContain('$number');
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID' });
    }
  });

  it('is refused with the name of an operation that is not in it', async () => {
    const send = (operationName: string) =>
      fetch(`${site.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'query Mine { topics { slug } }', operationName }),
      }).then((response) => response.json() as Promise<{ data?: object; errors?: object[] }>);
    for (const _ of often) {
      expect((await send('Mine')).data).toBeTruthy();
      expect((await send('Yours')).errors).toHaveLength(1);
    }
  });
});
