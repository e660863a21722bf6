import { describe, expect, it } from '@jest/globals';
import { quotationFrom } from './prose-text';

describe('quoting what somebody said', () => {
  it('quotes the words without their shape', () => {
    expect(quotationFrom('<p>One <em>two</em>.</p>\n<p>Three &amp; four.</p>')).toBe(
      '> One two. Three & four.',
    );
  });

  it('leaves out what was quoted already', () => {
    expect(quotationFrom('<blockquote><p>Old</p></blockquote><p>New</p>')).toBe('> New');
  });

  it('stops at the end of a word', () =>
    expect(quotationFrom('<p>one two three</p>', 9)).toBe('> one two …'));

  it('quotes nothing from nothing', () => expect(quotationFrom('')).toBe(''));
});
