/** @jest-environment <rootDir>/apps/web/test/dom-environment.mjs */
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { someEntry } from '../../test/posts';
import { show } from '../../test/show';
import { FeedEntry } from './feed-entry';

const fourDaysLater = Date.parse('2026-11-24T09:00:00Z');
const entry = (different: Parameters<typeof someEntry>[0] = {}) => (
  <FeedEntry dilemma={someEntry(different)} now={fourDaysLater} />
);

describe('a letter in a list', () => {
  it('leads to the letter by its title, and to its topic', () => {
    show(entry());

    expect(screen.getByRole('link', { name: 'Ghosted' }).getAttribute('href')).toBe('/d/7/ghosted');
    expect(screen.getByRole('link', { name: 'Dating' }).getAttribute('href')).toBe('/?topic=dating');
  });

  it('is signed with the pen name, which leads to nobody', () => {
    show(entry());

    expect(screen.getByText('Doctor Nobody').closest('a')).toBeNull();
  });

  it.each([
    ['waiting 4 days', { answerCount: 0 }],
    ['new today', { answerCount: 0, publishedAt: '2026-11-24T08:59:00Z' }],
    ['1 answer', { answerCount: 1 }],
    ['13 answers', { answerCount: 13 }],
    ['no comments yet', { commentCount: 0 }],
    ['1 comment', { commentCount: 1 }],
    ['2 votes', { upVotes: 2 }],
  ])('says: %s', (words, different) => {
    show(entry(different));

    expect(screen.getByText(words)).toBeTruthy();
  });
});
