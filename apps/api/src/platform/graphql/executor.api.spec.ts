import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../../test/harness';

let site: TestSite;
let writer: TestMember;

beforeAll(async () => {
  site = await openSite();
  writer = await site.member();
});
afterAll(() => site.close());

/** More often than a document is walked before it is compiled. */
const often = [1, 2, 3, 4, 5];

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
