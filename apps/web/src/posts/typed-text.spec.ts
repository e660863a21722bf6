import { describe, expect, it } from '@jest/globals';
import { TypedText } from './typed-text';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);

  return form;
}

const typed = (fields: Record<string, string>) => TypedText.in(formOf(fields));

describe('what was typed into a form', () => {
  it('is asked about as title, question and body, whatever else the form has', () => {
    const letter = typed({ title: 'Keys', body: 'She has mine.', ask: 'What now?', topic: 'family' });

    expect([letter.title, letter.ask, letter.body]).toEqual(['Keys', 'What now?', 'She has mine.']);
    expect(typed({ body: 'Yes.' }).title).toBeUndefined();
  });

  it('knows the field of a place, and the rest of its sentence', () => {
    const letter = typed({ title: 'Ask Anna', body: 'She left. Write to Anna today! Thank you.' });

    expect(letter.around(letter.placeOf({ field: 'title', start: 4, end: 8 }))).toEqual({
      field: 'title',
      before: 'Ask ',
      after: '',
    });
    expect(letter.around(letter.placeOf({ field: 'body', start: 19, end: 23 }))).toEqual({
      field: 'body',
      before: 'Write to ',
      after: ' today!',
    });
  });

  it('takes the parts of an answer for one body, and finds the part that a place is in', () => {
    const answer = typed({ heard: 'You are tired.', would: 'Call Anna.', otherHelp: '' });
    const start = answer.body.indexOf('Anna');

    expect(answer.around(answer.placeOf({ field: 'body', start, end: start + 4 }))).toEqual({
      field: 'would',
      before: 'Call ',
      after: '.',
    });
  });

  it('tells which fields another version of the whole has changed', () => {
    const letter = typed({ title: 'Ask Anna', body: 'She left.' });

    expect(letter.changedIn(letter.whole.replace('Anna', 'A.'))).toEqual([{ name: 'title', text: 'Ask A.' }]);
    expect(letter.changedIn(letter.whole)).toEqual([]);
    expect(letter.changedIn('something else')).toEqual([]);
  });

  it('shows no more than some words of a sentence that does not end', () => {
    const long = `${'word '.repeat(200)}Anna${' word'.repeat(200)}`;
    const letter = typed({ body: long });
    const start = long.indexOf('Anna');
    const { before, after } = letter.around(letter.placeOf({ field: 'body', start, end: start + 4 }));

    expect(before).toMatch(/^… word/);
    expect(after).toMatch(/word …$/);
    expect(before.length + after.length).toBeLessThan(200);
  });
});
