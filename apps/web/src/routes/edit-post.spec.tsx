/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { show } from '../../test/show';
import type { Refused } from '../ui/refusal';
import EditPost from './edit-post';

const by = { name: 'Anna', badges: [], member: null };
const post = {
  __typename: 'Comment',
  id: 'p1',
  body: 'As it was opened.',
  bodyHtml: '<p>As it was opened.</p>',
  revision: 0,
  edits: 'FREE',
  viewerIsAuthor: true,
  viewerCanEdit: true,
  commentNumber: '1',
  dilemma: { number: 1, slug: 's', title: 'T' },
  author: by,
};
const Shown = EditPost as unknown as (props: { loaderData: object; actionData?: Refused }) => ReactNode;
const page = (about: object, actionData?: Refused) => (
  <Shown
    loaderData={{ post: { ...post, ...about }, parts: null, returnTo: '/d/1', requestId: 'r1' }}
    actionData={actionData}
  />
);
const refused = (reason: string): Refused => ({
  refusal: {
    code: 'CONFLICT',
    reason,
    message: 'Why not.',
    current: { body: 'As it stands now.', revision: 3 },
  },
  form: '',
  entered: { body: 'As I typed it.', revision: '0', meaning: 'REPLACE' },
});
const hidden = (name: string) => document.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value;

describe('the page to edit a post', () => {
  it('says which text it edits and what it means', () => {
    show(page({ revision: 2 }));
    expect([hidden('revision'), hidden('meaning'), hidden('requestId')]).toEqual(['2', 'REPLACE', 'r1']);
  });

  it('shows both texts when the text was changed meanwhile, and goes on from the newer one', () => {
    show(page({}, refused('EDITED_MEANWHILE')));
    expect(screen.getByRole('alert').textContent).toBe('Why not.');
    expect(screen.getByText('As it stands now.')).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('As I typed it.');
    expect([hidden('revision'), hidden('meaning')]).toEqual(['3', 'REPLACE']);
  });

  it('asks for an addition when the free minutes ended while it was open', () => {
    show(page({}, refused('FREE_EDIT_OVER')));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Add to/);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What you add' }).value).toBe(
      'As I typed it.',
    );
    expect(hidden('meaning')).toBe('ADD');
  });

  it('keeps what was typed on the page when nothing can be edited any more', () => {
    show(page({ viewerCanEdit: false }, refused('POST_NOT_OPEN')));
    expect(screen.getByText('As I typed it.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });
});
