/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../../test/show';
import type { Refusal } from './refusal';
import { errorOf, Trouble } from './trouble';

const refused = (refusal: Partial<Refusal>) => ({
  refusal: { code: 'INVALID', message: 'In the words of the server.', ...refusal },
  form: '',
  entered: {},
});

function said(refusal: Partial<Refusal>, url = '/'): string | null {
  show(<Trouble refused={refused(refusal)} />, { url });

  return screen.getByRole('alert').textContent;
}

describe('what a form says when it was refused', () => {
  it.each([
    ['INVALID', /^In the words of the server\.$/],
    ['TOO_SOON', /^In the words of the server\.$/],
    ['OFFLINE', /^The site could not be reached.*Nothing is lost/],
    ['INTERNAL', /^Something broke on our side.*try again in a minute\.$/],
  ])('%s: what happened and what now', (code, words) => {
    expect(said({ code })).toMatch(words);
  });

  it('gives the number by which the site’s owner finds what broke', () => {
    expect(said({ code: 'INTERNAL', errorId: 'e-77' })).toContain('(Number for the site’s owner: e-77)');
  });

  it('lets a reader who was signed out sign in elsewhere, and keeps the form here', () => {
    expect(said({ code: 'UNAUTHENTICATED' }, '/d/1/ghosted?order=best')).toMatch(/^You are signed out/);
    const link = screen.getByRole('link', { name: /^Sign in/ });

    expect(link.getAttribute('href')).toBe('/sign-in?returnTo=%2Fd%2F1%2Fghosted%3Forder%3Dbest');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('goes to what it says when it is about no field', () => {
    said({});

    expect(document.activeElement?.contains(screen.getByRole('alert'))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('is said at one field, and at no other', () => {
    expect(errorOf(refused({ field: 'title' }), 'title')).toBe('In the words of the server.');
    expect(errorOf(refused({ field: 'title' }), 'body')).toBeUndefined();
  });
});
