/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { anna, someComment } from '../../test/posts';
import { show } from '../../test/show';
import type { CommentRef } from './comment';
import { Thread } from './thread';

const at = (number: string, replyTo: string | null = null, more: object = {}): CommentRef =>
  someComment({ id: number, number, replyTo, path: [0, ...number.split('.').map(Number)], ...more });

describe('a discussion', () => {
  it('names each comment by its number, what it replies to and who wrote it', () => {
    show(<Thread comments={[at('6'), at('6.1', '6')]} />);

    expect(screen.getByRole('article', { name: 'Comment 6, by Anna' }).id).toBe('6');
    expect(screen.getByRole('article', { name: 'Comment 6.1, reply to 6, by Anna' }).id).toBe('6.1');
    expect(screen.getByRole('link', { name: '6.1' }).getAttribute('href')).toBe('#6.1');
  });

  it.each(['none', 'null', 'undefined', '0', 'other', '[object Object]', '{by}'])(
    'reads out a member who is called %s as anybody else',
    (name) => {
      show(<Thread comments={[at('6', null, { author: { ...anna, name } })]} />);

      const article = screen.getByRole('article', { name: `Comment 6, by ${name}` });
      expect(within(article).getByRole('link', { name })).toBeTruthy();
    },
  );

  it('folds a branch into one line that counts all below it', () => {
    show(<Thread comments={[at('1'), at('1.1', '1'), at('1.1.1', '1.1'), at('2')]} />);
    const branch = screen.getByText('2 replies to 1').closest('details');

    expect(branch?.open).toBe(true);
    expect(
      within(branch as HTMLElement)
        .getAllByRole('article')
        .map(({ id }) => id),
    ).toEqual(['1.1', '1.1.1']);
  });

  it('keeps the number of a removed comment, and nothing that was said or by whom', () => {
    const gone = {
      status: 'REMOVED',
      bodyHtml: '',
      removedFor: 'HARASSMENT',
      author: { name: '', badges: [], member: null },
    };
    show(<Thread comments={[at('7', null, gone), at('7.1', '7')]} />);
    const tombstone = screen.getByRole('article', { name: 'Comment 7' });

    expect(within(tombstone).getByText('7 was removed by a moderator: harassment.')).toBeTruthy();
    expect(within(tombstone).queryAllByRole('button')).toEqual([]);
    expect(screen.getByText('1 reply to 7')).toBeTruthy();
  });

  it('shows a held comment to its author as their own, without a number', () => {
    const held = {
      status: 'HELD',
      number: '',
      path: null,
      viewerIsAuthor: true,
      heldFor: 'LINKS_OF_NEW_MEMBER',
    } as const;
    show(<Thread comments={[someComment(held)]} />);

    expect(screen.getByText(/^Only you can see this so far/)).toBeTruthy();
    expect(screen.getByText(/It has several links/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Vote for your comment/ })).toBeTruthy();
  });
});
