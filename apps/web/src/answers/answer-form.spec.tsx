/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../../test/show';
import { InsertLink } from '../ui/insert-link';
import { AnswerForm } from './answer-form';

const insert = 'Insert';
const link = (
  <InsertLink title="On lending" path="/articles/on-lending" anchor="write-answer">
    {insert}
  </InsertLink>
);
const form = <AnswerForm dilemmaId="d1" seed="seed" advice={link} />;
const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const refusal = { code: 'INVALID', message: 'Please write what you would do.', field: 'body' };

beforeEach(() => {
  localStorage.clear();
  document.execCommand = () => false; // jsdom has none: as in a browser that types for nobody
});

describe('the form of an answer', () => {
  it('requires the one part that every answer has, and puts the reason there', async () => {
    const { user } = show(form, { action: () => ({ refusal, form: 'answer', entered: {} }) });
    expect([field('What I would do').required, field('What I heard').required]).toEqual([true, false]);

    await user.type(field('What I heard'), 'You miss him.');
    await user.type(field('What I would do'), 'x');
    await user.click(screen.getByRole('button', { name: 'Publish this answer' }));

    expect((await screen.findByRole('alert')).textContent).toBe(refusal.message);
    expect(field('What I would do').getAttribute('aria-invalid')).toBe('true');
    expect(field('What I heard').getAttribute('aria-invalid')).toBeNull();
    expect(field('What I heard').value).toBe('You miss him.');
  });

  it('puts a link where somebody was writing, says where, and sends nothing', async () => {
    let sent = 0;
    const { user } = show(form, { action: () => ((sent += 1), null) });

    await user.type(field('What I would do'), 'Ask.'); // jsdom knows no formnovalidate
    await user.type(field('Words you can say'), 'Read this:');
    await user.click(screen.getByRole('button', { name: insert }));

    expect(field('Words you can say').value).toMatch(/^Read this: \[On lending\]\(\/articles\/on-lending\)/);
    expect(screen.getByText(/^A link to/).textContent).toBe(
      'A link to “On lending” now stands in “Words you can say”.',
    );
    expect(sent).toBe(0);
  });

  it('comes back without scripts with the link at the end of the main part', () => {
    show(form, {
      actionData: { form: 'answer', entered: { heard: 'You miss him.', would: 'See [On lending](/x)' } },
    });

    expect(field('What I would do').value).toBe('See [On lending](/x)');
    expect(screen.getByText(/Nothing is published yet/)).toBeTruthy();
  });
});
