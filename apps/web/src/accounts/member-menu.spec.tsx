/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { masked } from '../../test/posts';
import { show } from '../../test/show';
import { MemberMenu } from './member-menu';

const member = { handle: 'anna', name: 'Anna' };
const menu = (different: object = {}) => (
  <MemberMenu viewer={masked({ member, canModerate: false, canPublishArticles: false, ...different })} />
);
const entries = () => screen.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'));

describe('the menu of a member', () => {
  it('offers each what they may do, and nothing else', () => {
    show(menu());
    expect(entries()).toEqual(['/m/anna', '/me/decisions']);
  });

  it('leads moderators to the queue and coaches to a new guide', () => {
    show(menu({ canModerate: true, canPublishArticles: true }));

    expect(entries()).toEqual(['/m/anna', '/me/decisions', '/moderation', '/articles/new']);
  });

  it('signs out by a form, because a link can be followed by accident', () => {
    show(menu());

    const out = screen.getByRole<HTMLButtonElement>('button', { name: 'Sign out', hidden: true });
    expect([out.form?.method, out.form?.getAttribute('action')]).toEqual(['post', '/sign-out']);
  });

  it('asks a guest to sign in, and leads back to where they are', () => {
    show(<MemberMenu viewer={null} />, { url: '/search?q=money' });

    expect(entries()).toEqual(['/sign-in?returnTo=%2Fsearch%3Fq%3Dmoney']);
  });

  it('leads home from the door itself', () => {
    show(<MemberMenu viewer={null} />, { url: '/sign-up?returnTo=%2Fask' });

    expect(entries()).toEqual(['/sign-in?returnTo=%2F']);
  });
});
