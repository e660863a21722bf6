import { describe, expect, it } from '@jest/globals';
import { bestPassage } from './passage';
import { readQuery } from './query';
import { statisticsFrom } from './statistics';

const rare = statisticsFrom(new Map(), { documents: 100, averageLength: 20 });

function passageOf(body: string, about: string, rest: { title?: string; summary?: string } = {}): string {
  return bestPassage(readQuery({ title: about, body: '' }, rare), { id: 'a', title: '', ...rest, body });
}

describe('the passage that speaks to the query', () => {
  const tea =
    'Tea is nice, and so is coffee in the afternoon when everybody else in the house has gone to sleep.';

  it('joins neighbouring sentences when both say something', () => {
    const debts =
      'Debts hide well, and they hide for longer than anybody who made them would ever have believed.';
    const secrets =
      'Secrets hurt, and they hurt most of all those who had to find them out without any help.';

    expect(passageOf(`${tea} ${debts} ${secrets} ${tea}`, 'debts and secrets')).toBe(`${debts} ${secrets}`);
    expect(passageOf(`${debts} ${tea} ${secrets}`, 'coffee')).toContain(tea);
  });

  it('has a short sentence together with what stands beside it, and stays short otherwise', () => {
    expect(passageOf('Debts hide well. Ask for every account. Then rest.', 'debts')).toBe(
      'Debts hide well. Ask for every account. Then rest.',
    );
    expect(passageOf(`Debts hide well. ${tea} ${tea}`, 'debts')).toBe(`Debts hide well. ${tea}`);
  });

  it('never joins two paragraphs', () => {
    expect(passageOf('Tea is nice.\n\nSecrets hurt.', 'tea and secrets, secrets')).toBe('Secrets hurt.');
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
    expect(passageOf('Tea is nice. Coffee is not.\n\nDinner is.', 'debts')).toBe(
      'Tea is nice. Coffee is not.',
    );
  });

  it('is a heading, the summary or the title when there is no body to quote', () => {
    expect(passageOf('# Debts', 'debts')).toBe('Debts');
    expect(passageOf('', 'debts', { summary: 'On debts.', title: 'Owing' })).toBe('On debts.');
    expect(passageOf('---', 'debts', { title: 'Owing' })).toBe('Owing');
    expect(passageOf('', 'debts')).toBe('');
  });
});
