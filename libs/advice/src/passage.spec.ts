import { describe, expect, it } from '@jest/globals';
import { prepareDocument } from './document';
import { bestPassage } from './passage';
import { queryTerms } from './query';
import { statisticsFrom } from './statistics';

const rare = statisticsFrom(new Map(), { documents: 100, averageLength: 20 });

function passageOf(body: string, about: string, rest: { title?: string; summary?: string } = {}): string {
  const document = prepareDocument({ id: 'a', title: '', ...rest, body });
  return bestPassage(queryTerms({ title: about, body: '' }, rare), document);
}

describe('the passage that speaks to the query', () => {
  it('joins neighbouring sentences when both say something, and stays short otherwise', () => {
    const body = 'Tea is nice. Debts hide well. Secrets hurt. Tea is nice and so is coffee in the afternoon.';

    expect(passageOf(body, 'debts and secrets')).toBe('Debts hide well. Secrets hurt.');
    expect(passageOf(body, 'coffee')).toBe('Tea is nice and so is coffee in the afternoon.');
  });

  it('never joins two paragraphs', () => {
    expect(passageOf('Debts hide well.\n\nSecrets hurt.', 'debts and secrets')).toBe('Secrets hurt.');
  });

  it('is a sentence rather than a heading', () => {
    expect(passageOf('# Debts\n\nThey hide well, like all debts.', 'debts')).toBe(
      'They hide well, like all debts.',
    );
  });

  it('is a part of a sentence that is too long, cut between words', () => {
    const passage = passageOf(`${'tea '.repeat(100)}debts ${'coffee '.repeat(100)}`, 'debts');

    expect(passage).toMatch(/^(tea |coffee |debts )+(tea|coffee|debts)$/);
    expect(passage).toContain('debts');
    expect(passage.length).toBeLessThanOrEqual(280);
  });

  it('is the opening when nothing in the body matches', () => {
    expect(passageOf('Tea is nice. Coffee is not.', 'debts')).toBe('Tea is nice.');
  });

  it('is a heading, the summary or the title when there is no body to quote', () => {
    expect(passageOf('# Debts', 'debts')).toBe('Debts');
    expect(passageOf('', 'debts', { summary: 'On debts.', title: 'Owing' })).toBe('On debts.');
    expect(passageOf('---', 'debts', { title: 'Owing' })).toBe('Owing');
    expect(passageOf('', 'debts')).toBe('');
  });
});
