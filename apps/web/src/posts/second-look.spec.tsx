/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { show } from '../../test/show';
import type { Refused, SecondLook as Look } from '../ui/refusal';
import { TextArea } from '../ui/field';
import SecondLook from './second-look';

const label = 'Text';

const passage = {
  kind: 'email',
  words: 'a@b.example',
  before: 'Write to ',
  after: '.',
  field: 'body',
  replacement: '[e-mail address]',
};
const unkind = { ...passage, kind: 'unkind', words: 'You fool', before: '', replacement: null };
const came = (about: Partial<Look>, body: string): Refused => ({
  refusal: {
    code: 'SECOND_LOOK',
    message: '',
    look: {
      sealed: false,
      identifying: [],
      unkind: [],
      holds: false,
      reasonMissing: false,
      replaced: {},
      ...about,
    },
  },
  form: '',
  entered: { body },
});
const form = (refused: Refused, typed = refused.entered['body']) => (
  <form>
    <SecondLook refused={refused} />
    <TextArea name="body" label={label} defaultValue={typed} />
  </form>
);
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
const body = 'Write to a@b.example. You fool.';

describe('the question before a text is sent', () => {
  it('takes the focus, and shows each place in its sentence with a press that replaces it', async () => {
    show(form(came({ identifying: [passage], unkind: [unkind] }, body)));

    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Before it is sent' })),
    );
    expect(screen.getByText('a@b.example', { selector: 'mark' }).parentElement?.textContent).toBe(
      'Write to a@b.example.',
    );
    const replace = screen.getByRole('button', { name: 'Write “[e-mail address]” instead of “a@b.example”' });
    expect([replace.getAttribute('name'), replace.getAttribute('value')]).toEqual(['replace', 'a@b.example']);
    expect(screen.getByRole('heading', { name: 'Read it once as the letter-writer' })).toBeTruthy();
  });

  it('remembers in the form what it asked', () => {
    show(form(came({ identifying: [passage], unkind: [unkind] }, body)));
    const seen = [...document.querySelectorAll<HTMLInputElement>('input[name=seen]')];

    expect(seen.map(({ value }) => value)).toEqual(['a@b.example', 'You fool']);
  });

  it('asks why only where a moderator looks first, and goes there when it was left out', async () => {
    const { exchange } = show(form(came({ identifying: [passage] }, body)));
    expect(screen.queryByRole('textbox', { name: 'If it stays: why?' })).toBeNull();

    exchange(form(came({ identifying: [passage], holds: true, reasonMissing: true }, body)));
    const why = screen.getByRole('textbox', { name: 'If it stays: why?' });
    await waitFor(() => expect(document.activeElement).toBe(why));
    expect(why.getAttribute('aria-invalid')).toBe('true');
  });

  it('says more where the text is signed with a pen name', () => {
    show(form(came({ identifying: [passage], sealed: true }, body)));
    expect(screen.getByText(/You sign with a pen name/)).toBeTruthy();
  });

  it('asks no longer about words that their writer took out', async () => {
    const { user } = show(form(came({ unkind: [unkind] }, body)));
    await user.click(screen.getByRole('link', { name: 'Change it' }));
    expect(document.activeElement).toBe(field());
    await user.keyboard('Please');

    expect(field().value).toBe('Write to a@b.example. Please.');
    expect(screen.queryByText('You fool')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('Nothing is left to ask.');
  });

  it('shows in the field what was replaced, and overwrites nothing that was typed meanwhile', async () => {
    const replaced = came({ replaced: { body } }, 'Write to [e-mail address]. You fool.');
    const { exchange } = show(form(replaced, body));
    await waitFor(() => expect(field().value).toBe('Write to [e-mail address]. You fool.'));
    expect(screen.getByRole('status').textContent).toContain('Replaced.');

    field().value = 'I went on.';
    exchange(form({ ...replaced }));
    expect(field().value).toBe('I went on.');
  });
});
