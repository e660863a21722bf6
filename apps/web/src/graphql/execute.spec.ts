import { describe, expect, it } from '@jest/globals';
import type { TypedDocumentString } from './generated/graphql';
import { httpStatus, read, readUnlessTooSoon, refusalOf, text, write } from './execute';
import type { Executed, Failure } from './load-context';

const document = 'query' as unknown as TypedDocumentString<{ n: number }, object>;
const answering = (executed: Executed<{ n: number }>) => () => Promise.resolve(executed as Executed<never>);
const failure = (code: string, more: object = {}): Failure => ({
  message: 'No.',
  extensions: { code, ...more },
});

describe('what the server answered', () => {
  it('is handed to the page as it is', async () => {
    await expect(read(answering({ data: { n: 1 } }), document, {})).resolves.toEqual({ n: 1 });
    await expect(write(answering({ data: { n: 1 } }), document, {})).resolves.toEqual({ done: { n: 1 } });
  });

  it('is thrown by a loader when it is a refusal, with the status of a page', async () => {
    await expect(
      read(answering({ data: null, errors: [failure('FORBIDDEN')] }), document, {}),
    ).rejects.toMatchObject({
      init: { status: 403 },
    });
  });

  it('is given back by an action when it is a refusal, about the field of the form', async () => {
    const errors = [failure('INVALID', { field: 'input.body' })];

    await expect(write(answering({ data: null, errors }), document, {})).resolves.toMatchObject({
      refusal: { code: 'INVALID', field: 'body', message: 'No.' },
    });
  });

  it('is given back by a loader when it comes too soon, and thrown when it is another refusal', async () => {
    const soon = [failure('TOO_SOON', { retryAfter: 60 })];
    await expect(
      readUnlessTooSoon(answering({ data: null, errors: soon }), document, {}),
    ).resolves.toMatchObject({ refusal: { code: 'TOO_SOON', retryAfter: 60 } });
    await expect(
      readUnlessTooSoon(answering({ data: null, errors: [failure('FORBIDDEN')] }), document, {}),
    ).rejects.toMatchObject({ init: { status: 403 } });
    await expect(readUnlessTooSoon(answering({ data: { n: 1 } }), document, {})).resolves.toEqual({
      done: { n: 1 },
    });
  });

  it.each([
    ['UNAUTHENTICATED', 401],
    ['NOT_FOUND', 404],
    ['INVALID', 422],
    ['TOO_SOON', 429],
    ['UNAVAILABLE', 503],
    ['INTERNAL', 500],
    ['SOMETHING_NEW', 500],
  ])('makes %s a page of status %i', (code, status) => {
    expect(httpStatus(refusalOf(failure(code)))).toBe(status);
  });
});

describe('a field of a form', () => {
  it('is the empty text when it is missing or a file', () => {
    const form = new FormData();
    form.set('file', new Blob(['x']));

    expect([text(form, 'file'), text(form, 'body')]).toEqual(['', '']);
  });
});
