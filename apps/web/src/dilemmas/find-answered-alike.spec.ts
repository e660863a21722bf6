import { describe, expect, it } from '@jest/globals';
import type { RunDocument } from '../graphql/load-context';
import { findAnsweredAlike } from './find-answered-alike';

const coach = (name: string) => ({ name });
const answer = (by: string, more: object = {}) => ({
  status: 'PUBLISHED',
  helped: false,
  body: `Rest, says ${by}.`,
  author: coach(by),
  ...more,
});
const letter = (number: number, answers: object[]) => ({
  matched: ['dentist'],
  dilemma: { number, slug: `letter-${number}`, title: `Letter ${number}`, answers },
});

/** A server that knows these letters, the best answers first as it gives them. */
const knowing = (...similarDilemmas: object[]) =>
  (async () => ({ data: { dilemma: { similarDilemmas } } })) as unknown as RunDocument;
const failing = (async () => ({ data: null, errors: [{ message: 'no' }] })) as unknown as RunDocument;

describe('letters like one that is being answered', () => {
  it('come each with the answer that helped, else with the best standing', async () => {
    const found = await findAnsweredAlike(
      knowing(
        letter(1, [answer('June'), answer('Sam', { helped: true })]),
        letter(2, [answer('Marta'), answer('Ruth')]),
      ),
      9,
    );

    expect(found).toEqual([
      {
        title: 'Letter 1',
        path: '/d/1/letter-1',
        matched: ['dentist'],
        answer: { by: 'Sam', excerpt: 'Rest, says Sam.', helped: true },
      },
      {
        title: 'Letter 2',
        path: '/d/2/letter-2',
        matched: ['dentist'],
        answer: { by: 'Marta', excerpt: 'Rest, says Marta.', helped: false },
      },
    ]);
  });

  it('are left out while nobody has answered them, or only somebody whose answer is gone', async () => {
    const gone = answer('June', { status: 'REMOVED', helped: true, body: '' });
    const found = await findAnsweredAlike(knowing(letter(1, []), letter(2, [gone])), 9);

    expect(found).toEqual([]);
  });

  it('are three at most', async () => {
    const many = [1, 2, 3, 4, 5].map((number) => letter(number, [answer('June')]));

    expect((await findAnsweredAlike(knowing(...many), 9)).map(({ path }) => path)).toEqual([
      '/d/1/letter-1',
      '/d/2/letter-2',
      '/d/3/letter-3',
    ]);
  });

  it('begin with what the coach would do, in plain words', async () => {
    const body = '## What I heard\n\nA lot.\n\n## What I would do\n\nCall **her** [first](/d/3).';
    const [found] = await findAnsweredAlike(knowing(letter(1, [answer('June', { body })])), 9);

    expect(found?.answer.excerpt).toBe('Call her first.');
  });

  it('are no reason for a page to fail', async () => {
    expect(await findAnsweredAlike(failing, 9)).toEqual([]);
  });
});
