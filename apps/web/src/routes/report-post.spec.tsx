/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { REPORT_REASONS } from '@quandary/rules';
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { anna } from '../../test/posts';
import { show } from '../../test/show';
import ReportPost from './report-post';

const Page = ReportPost as unknown as (props: { loaderData: object; actionData?: object }) => ReactNode;
const post = {
  __typename: 'Answer',
  id: 'p1',
  label: 'B',
  dilemma: { number: 7, slug: 'ghosted', title: 'Ghosted' },
  bodyHtml: '<p>Call him.</p>',
  author: anna,
};
const loaderData = { post, done: false, returnTo: '/d/7#B' };
const reasons = () => screen.getAllByRole<HTMLInputElement>('radio');

describe('the form of a report', () => {
  it('says what is reported, and shows it', () => {
    show(<Page loaderData={loaderData} />, { viewer: {} });

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Report answer B');
    expect(screen.getByText('Call him.')).toBeTruthy();
  });

  it('lets a member choose among all reasons, and chooses none for them', () => {
    show(<Page loaderData={loaderData} />, { viewer: {} });

    expect(reasons()).toHaveLength(REPORT_REASONS.length);
    expect(reasons().every(({ checked, required }) => !checked && required)).toBe(true);
  });

  it('lets a guest report what is against the law, and nothing else', () => {
    show(<Page loaderData={loaderData} />);

    expect(reasons().map(({ value, checked }) => [value, checked])).toEqual([['ILLEGAL', true]]);
  });

  it('comes back with the reason and the note that were given', () => {
    const refusal = { code: 'TOO_SOON', message: 'Ten reports a day.' };
    const entered = { reason: 'SPAM', note: 'Third time' };
    show(<Page loaderData={loaderData} actionData={{ refusal, form: '', entered }} />, { viewer: {} });

    expect(
      reasons()
        .filter(({ checked }) => checked)
        .map(({ value }) => value),
    ).toEqual(['SPAM']);
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Third time');
    expect(screen.getByRole('alert').textContent).toBe(refusal.message);
  });

  it('thanks, and leads back', () => {
    show(<Page loaderData={{ ...loaderData, done: true }} />, { viewer: {} });

    expect(screen.getByRole('status').textContent).toContain('Thank you.');
    expect(screen.getByRole('link', { name: 'Back to where you were' }).getAttribute('href')).toBe('/d/7#B');
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
