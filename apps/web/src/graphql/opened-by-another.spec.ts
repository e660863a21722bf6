import { describe, expect, it } from '@jest/globals';
import type { RunDocument } from './load-context';
import { submissionOf, write } from './execute';
import type { TypedDocumentString } from './generated/graphql';

const mutation = 'mutation Post { post }' as unknown as TypedDocumentString<{ post: boolean }, object>;
const asked: string[] = [];
const graphql = (async (document: object) => {
  asked.push(String(document).trim().split(/\s/)[1]!);
  return { data: { post: true, viewer: { member: { id: 'ben', name: 'Ben' } } } };
}) as unknown as RunDocument;

async function sent(memberId: string | null, fields: Record<string, string>) {
  asked.length = 0;
  const request = new Request('https://quandary.example/ask', {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  const context = { graphql, memberId } as Parameters<typeof submissionOf>[0]['context'];
  const { run } = await submissionOf({ context, request, url: new URL(request.url) });

  return write(run, mutation, {});
}

describe('a form that another member opened', () => {
  it('is not sent before it is asked for, and says as whom it would be', async () => {
    expect(await sent('ben', { openedBy: 'anna' })).toMatchObject({
      refusal: {
        code: 'CONFLICT',
        sendAs: { id: 'ben', name: 'Ben' },
        message: expect.stringContaining('as Ben'),
      },
    });
    expect(asked).toEqual(['Sender']);
    expect(await sent('ben', { openedBy: 'anna', sentBy: 'anna' })).toHaveProperty('refusal');
  });

  it.each([
    ['the same member', 'anna', { openedBy: 'anna' }],
    ['whoever says that it is theirs', 'ben', { openedBy: 'anna', sentBy: 'ben' }],
    ['somebody who opened it as a guest', 'ben', { openedBy: '' }],
    ['nobody, who is asked to sign in', null, { openedBy: 'anna' }],
    ['a form for no words', 'ben', {}],
  ])('is sent by %s', async (_who, memberId, fields) => {
    expect(await sent(memberId, fields as Record<string, string>)).toEqual({ done: expect.anything() });
    expect(asked).toEqual(['Post']);
  });
});
