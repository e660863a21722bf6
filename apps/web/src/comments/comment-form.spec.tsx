/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { COMMENT_FIELDS } from '@quandary/rules';
import { screen, waitFor } from '@testing-library/react';
import { show } from '../../test/show';
import { drafts } from '../ui/draft-store';
import { CommentForm } from './comment-form';

const form = <CommentForm parentId="p1" to="comment 6.1" seed="seed" />;
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your reply to comment 6.1' });
const post = () => screen.getByRole('button', { name: 'Post' });
const refusal = { code: 'INVALID', message: 'Please write your comment.', field: 'body' };
const refused = { refusal, form: 'comment:p1', entered: { body: 'From before' } };

/** What a field is told to be described by, as it is read out. */
function descriptionOf(element: HTMLElement): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');

  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

beforeEach(() => localStorage.clear());

describe('the form of a comment', () => {
  it('keeps what was typed when it is refused, ties the reason to the field, and goes there', async () => {
    const { user } = show(form, { action: () => refused });

    await user.type(field(), 'Half a thought');
    await user.click(post());

    expect((await screen.findByRole('alert')).textContent).toBe(refusal.message);
    expect(field().value).toBe('Half a thought');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(field())).toContain(refusal.message);
    expect(document.activeElement).toBe(field());
  });

  it('comes back from a page without scripts with what was typed and the reason', () => {
    show(form, { actionData: refused });

    expect(field().value).toBe('From before');
    expect(screen.getByRole('alert').textContent).toBe(refusal.message);
  });

  it('takes no refusal of another form of the page', () => {
    show(form, { actionData: { ...refused, form: 'comment:p2' } });

    expect(field().value).toBe('');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('sends the same number each time, so that nothing is posted twice', async () => {
    const sent: unknown[] = [];
    const { user } = show(form, {
      action: async ({ request }) => {
        sent.push((await request.formData()).get('requestId'));
        return refused;
      },
    });

    await user.type(field(), 'Once');
    await user.click(post());
    await screen.findByRole('alert');
    await user.click(post());
    await waitFor(() => expect(sent).toEqual(['seed:p1', 'seed:p1']));
  });

  it('is empty after it was posted, and the reader is where the comment is', async () => {
    const { user, address } = show(form, { action: () => ({ goTo: '/d/1/ghosted#6.1.1' }) });

    await user.type(field(), 'A whole thought');
    await user.click(post());
    await waitFor(() => expect(address()).toBe('/d/1/ghosted#6.1.1'));
    expect(field().value).toBe('');
  });

  it('says when no more fits, as a browser leaves out the rest without a word', async () => {
    const most = COMMENT_FIELDS.body.maxLength;
    const { user } = show(form);
    await user.click(field());
    await user.paste('a'.repeat(most - 1));
    expect(screen.queryByText(/all that fits/)).toBeNull();

    await user.paste('bc');
    expect(screen.getByText(/all that fits/).textContent).toContain('10,000 characters');
    expect(field().value).toHaveLength(most);
  });

  it('brings a draft back that was not sent', () => {
    drafts.beginAs('anna');
    drafts.save({ owner: 'anna', form: 'comment:p1' }, { body: 'From yesterday' });
    show(form, { viewer: { member: { id: 'anna' } } });

    expect(field().value).toBe('From yesterday');
    expect(screen.getByRole('status').textContent).toBe('What you wrote last time is back.');
  });

  it('brings nobody else’s draft back, and keeps nothing for who has signed out elsewhere', async () => {
    drafts.beginAs('anna');
    drafts.save({ owner: 'anna', form: 'comment:p1' }, { body: 'Anna’s secret' });
    drafts.beginAs('ben');
    const { user } = show(form, { viewer: { member: { id: 'ben' } } });
    expect(field().value).toBe('');

    drafts.clearAll();
    await user.type(field(), 'Typed on');
    window.dispatchEvent(new Event('pagehide'));
    expect(localStorage).toHaveLength(0);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('says whose it is, and asks before it is sent as somebody else', async () => {
    const sent: Record<string, unknown>[] = [];
    const refusal = { code: 'CONFLICT', message: 'Opened by another.', sendAs: { id: 'ben', name: 'Ben' } };
    const { user } = show(form, {
      viewer: { member: { id: 'anna' } },
      action: async ({ request }) => {
        const fields = Object.fromEntries(await request.formData());
        sent.push(fields);
        return { refusal, form: 'comment:p1', entered: fields };
      },
    });
    await user.type(field(), 'Anna’s words');
    await user.click(post());
    await user.click(await screen.findByRole('checkbox', { name: 'Yes, send it as Ben' }));
    await user.click(post());
    await waitFor(() => expect(sent).toHaveLength(2));

    expect(sent[0]).toMatchObject({ openedBy: 'anna', body: 'Anna’s words' });
    expect(sent[0]).not.toHaveProperty('sentBy');
    expect(sent[1]).toMatchObject({ openedBy: 'anna', sentBy: 'ben', body: 'Anna’s words' });
  });

  it('comes back without scripts as the form of whoever opened it', () => {
    const entered = { body: 'Anna’s words', openedBy: 'anna' };
    show(form, { viewer: { member: { id: 'ben' } }, actionData: { refusal, form: 'comment:p1', entered } });

    expect(document.querySelector<HTMLInputElement>('input[name=openedBy]')?.value).toBe('anna');
  });
});
