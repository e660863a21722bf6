/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { masked } from '../../test/posts';
import { show } from '../../test/show';
import { GuidesToLink, SuggestedGuides } from './suggested-guides';

const guide = {
  passage: 'Lend what you can give.',
  matched: ['lend', 'friend'],
  article: { slug: 'on-lending', title: 'On lending' },
};
const guides = [masked<never>(guide)];
const link = () => screen.getByRole('link', { name: /On lending/ });

describe('guides beside a letter', () => {
  it('say which, with the passage that speaks to it and the words that both share', () => {
    show(<SuggestedGuides guides={guides} />);

    expect(screen.getByRole('heading', { name: 'From the library' })).toBeTruthy();
    expect(link().getAttribute('href')).toBe('/articles/on-lending');
    expect(screen.getByText(guide.passage).tagName).toBe('BLOCKQUOTE');
    expect(document.body.textContent).toMatch(/lend.*friend/);
  });

  it('open in a new tab while somebody writes, so that the letter stays', () => {
    show(<SuggestedGuides guides={guides} newTab />);

    expect(link().getAttribute('target')).toBe('_blank');
  });

  it('are no empty heading when there are none', () => {
    show(<SuggestedGuides guides={[]} />);

    expect(document.body.textContent).toBe('');
  });

  it('carry a button that names the guide whose link it inserts, and sends nothing but that', () => {
    show(<GuidesToLink guides={guides} anchor="write-answer" />, { url: '/d/1?order=best' });

    const button = screen.getByRole<HTMLButtonElement>('button', {
      name: 'Insert link to the article “On lending”',
    });
    expect([button.name, button.value]).toEqual(['insertLink', '[On lending](/articles/on-lending)']);
    expect(button.getAttribute('formaction')).toBe('/d/1?order=best#write-answer');
    expect(button.formNoValidate).toBe(true);
  });
});
