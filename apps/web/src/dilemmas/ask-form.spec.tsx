/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { show } from '../../test/show';
import { AskForm } from './ask-form';

const topics = [
  { slug: 'dating', name: 'Dating' },
  { slug: 'work', name: 'Work' },
];
const form = <AskForm topics={topics} ownName="Anna" requestId="r1" previewed={undefined} />;
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const penName = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Pen name' });
const send = () => screen.getByRole('button', { name: 'Send the letter' });

beforeEach(() => localStorage.clear());

describe('the form of a letter', () => {
  it('seals the letter unless its writer chooses otherwise', () => {
    show(form);

    expect(radio(/^Sealed, with a pen name/).checked).toBe(true);
    expect(radio(/^As Anna/).checked).toBe(false);
    expect(penName()).toBeTruthy();
  });

  it('sends the letter with its seal and its pen name', async () => {
    const sent: Record<string, unknown>[] = [];
    const { user } = show(form, {
      action: async ({ request }) => {
        sent.push(Object.fromEntries(await request.formData()));
        return { goTo: '/d/1' };
      },
    });

    await user.type(screen.getByRole('textbox', { name: /^In one line/ }), 'Ghosted');
    await user.type(screen.getByRole('textbox', { name: 'Your letter' }), 'Gone.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'Work');
    await user.type(penName(), 'Nobody');
    await user.click(send());

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      act: 'post',
      title: 'Ghosted',
      body: 'Gone.',
      topic: 'work',
      signed: 'sealed',
      penName: 'Nobody',
      requestId: 'r1',
    });
  });

  it('comes back as it was sent, choice of signature included, with the reason at its field', () => {
    const refusal = { code: 'INVALID', message: 'A pen name has at least 2 characters.', field: 'penName' };
    const entered = {
      title: 'Ghosted',
      body: 'Gone.',
      ask: 'Why?',
      topic: 'work',
      signed: 'own',
      penName: 'N',
    };
    show(form, { actionData: { refusal, form: 'ask', entered } });

    const values = screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
    expect(values).toEqual(['Ghosted', 'Gone.', 'Why?', 'N']);
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('work');
    expect(radio(/^As Anna/).checked).toBe(true);
    expect(screen.getByRole('alert').textContent).toBe(refusal.message);
    expect(penName().getAttribute('aria-invalid')).toBe('true');
  });

  it('shows the letter as it will look while it is written', async () => {
    const { user } = show(form);

    await user.type(screen.getByRole('textbox', { name: 'Your letter' }), 'So *gone*.');
    expect((await screen.findByText('gone')).tagName).toBe('EM');
  });
});
