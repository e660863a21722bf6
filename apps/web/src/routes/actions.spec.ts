import { describe, expect, it } from '@jest/globals';
import {
  answerDilemmaInput,
  check,
  COMMENT_FIELDS,
  decideReviewInput,
  proposeUnmaskingInput,
  editPostInput,
  postCommentInput,
  postDilemmaInput,
  publishArticleInput,
  reportPostInput,
  signInInput,
  signUpInput,
} from '@quandary/rules';
import type * as z from 'zod';
import { signIn } from '../accounts/sign-in';
import { signUp } from '../accounts/sign-up';
import { answerDilemma } from '../answers/answer-dilemma';
import { publishArticle } from '../articles/publish-article';
import { postComment } from '../comments/post-comment';
import { postDilemma } from '../dilemmas/post-dilemma';
import type { Submission } from '../graphql/execute';
import { decideReview } from '../moderation/decide-review';
import { proposeUnmasking } from '../moderation/propose-unmasking';
import { reportPost } from '../moderation/report-post';
import { editPost } from '../posts/edit-post';

type Act = (submission: Submission) => Promise<unknown>;

const asksNobody = () => {
  throw new Error('The server was asked.');
};

/** Sends a form to an action; the server is not there. */
function send(act: Act, fields: Record<string, string>, run: Submission['run'] = asksNobody) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);

  return act({ form, here: new URL('https://quandary.example/d/1'), run });
}

interface Refused {
  act: Act;
  schema: z.ZodType;
  fields: Record<string, string>;
  /** The words of vocabularies in small letters, as the schema has them. */
  inRules?: object;
}

const refusedForms: Record<string, Refused> = {
  'to sign in': { act: signIn, schema: signInInput, fields: { email: 'anna' } },
  'to sign up': {
    act: signUp,
    schema: signUpInput,
    fields: { email: 'anna@example.org', password: 'short' },
  },
  'of a letter': { act: postDilemma, schema: postDilemmaInput, fields: { title: 'Ghosted' } },
  'of an answer': {
    act: answerDilemma,
    schema: answerDilemmaInput,
    fields: { dilemmaId: 'd1', heard: 'You miss him.' },
  },
  'of a comment': {
    act: postComment,
    schema: postCommentInput,
    fields: { parentId: 'p1', body: 'a'.repeat(COMMENT_FIELDS.body.maxLength + 1) },
  },
  'of a guide': { act: publishArticle, schema: publishArticleInput, fields: { title: 'On lending' } },
  'of a report': { act: reportPost, schema: reportPostInput, fields: { postId: 'p1', note: 'Look.' } },
  'of a decision': {
    act: decideReview,
    schema: decideReviewInput,
    fields: { reviewItemId: 'r1', kind: 'REMOVE', explanation: 'No.' },
    inRules: { kind: 'remove' },
  },
  'to open a pen name': {
    act: proposeUnmasking,
    schema: proposeUnmaskingInput,
    fields: { postId: 'p1', reason: '' },
  },
  'of an edit': {
    act: (submission) => editPost(submission, ''),
    schema: editPostInput,
    fields: { postId: 'p1' },
  },
};

describe('a form that the rules refuse', () => {
  it.each(Object.entries(refusedForms))(
    '%s comes back with the sentence of the server and all that was typed',
    async (_name, { act, schema, fields, inRules }) => {
      const found = check(schema, { body: '', topics: [], ...fields, ...inRules });
      const { password: _unrepeated, ...entered } = fields;
      expect(found.ok).toBe(false);

      await expect(send(act, fields)).resolves.toMatchObject({
        init: { status: 422 },
        data: { refusal: { code: 'INVALID', message: found.ok ? '' : found.message }, entered },
      });
    },
  );

  it('says which field it is about, as the form calls it', async () => {
    await expect(send(postDilemma, { title: 'Ghosted', body: 'Gone.' })).resolves.toMatchObject({
      data: { refusal: { field: 'topic' }, form: 'ask' },
    });
  });

  it('never makes a decision or a report of a form without one', async () => {
    await expect(
      send(decideReview, { reviewItemId: 'r1', explanation: 'It is fine.' }),
    ).resolves.toMatchObject({
      data: { refusal: { field: 'kind' } },
    });
    await expect(send(reportPost, { postId: 'p1' })).resolves.toMatchObject({
      data: { refusal: { field: 'reason' } },
    });
  });
});

describe('a form that the rules take', () => {
  it('goes to the server as it was typed', async () => {
    const asked: unknown[] = [];
    const run = ((_document: unknown, variables: unknown) => {
      if (typeof variables === 'object' && variables && 'input' in variables) asked.push(variables);
      return Promise.resolve({ data: null, errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] });
    }) as Submission['run'];
    const body = ` ${'a'.repeat(COMMENT_FIELDS.body.maxLength)} `;

    await expect(send(postComment, { parentId: 'p1', body }, run)).resolves.toMatchObject({
      init: { status: 403 },
    });
    expect(asked).toEqual([{ input: { parentId: 'p1', body, requestId: null } }]);
  });
});
