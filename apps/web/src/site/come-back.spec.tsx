import { describe, expect, it } from '@jest/globals';
import { renderComeBack } from './come-back';

const cameBack = (...entered: [name: string, value: string][]) =>
  renderComeBack({ message: 'Not now.', seconds: 5, again: { action: '/d/1', entered } });

describe('a form that comes back', () => {
  it.each(['body', 'explanation', 'note', 'summary'])(
    'shows a short %s in a field of several lines, as it was typed',
    (name) => {
      expect(cameBack([name, 'Ask her.'])).toMatch(
        new RegExp(`<textarea name="${name}"[^>]*>Ask her\\.</textarea>`),
      );
    },
  );

  it('shows whatever has a second line, or is long, in such a field, and a short line in a line', () => {
    for (const value of ['one\ntwo', 'a'.repeat(61)])
      expect(cameBack(['title', value])).toMatch(/<textarea name="title"/);
    expect(cameBack(['title', 'a'.repeat(60)])).toMatch(/<input [^>]*name="title"/);
  });

  it('carries what was not shown, and never a mark of what was typed', () => {
    const page = cameBack(['requestId', 'r-1'], ['body', '<b>"Both" & soon</b>']);
    expect(page).toContain('<input type="hidden" name="requestId" value="r-1"/>');
    expect(page).not.toContain('<b>');
  });
});

describe('why not now', () => {
  it('is said in the words of the site for the reason', () => {
    const page = renderComeBack({ message: 'No.', reason: 'MANY_VISITORS', seconds: 2, again: undefined });
    expect(page).toContain('Many people are here at this moment.');
    expect(page).not.toContain('No.');
  });
});
