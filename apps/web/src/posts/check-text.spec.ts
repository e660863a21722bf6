import { describe, expect, it } from '@jest/globals';
import type { Submission } from '../graphql/execute';
import { secondLook } from './check-text';

interface Found {
  crisis?: boolean;
  identifying?: string[];
  unkind?: string[];
  holds?: boolean;
}

const form = (fields: Record<string, string | string[]>) => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) made.append(name, each);

  return made;
};

/** A server that finds these words in whatever it is asked about, as long as they stand there. */
function finding({ crisis = false, identifying = [], unkind = [], holds = true }: Found): Submission['run'] {
  return ((_document: unknown, { body }: { body: string }) => {
    const marksOf = (all: string[], kind: string, replacement: string | null) =>
      all.flatMap((text) => {
        const start = body.indexOf(text);
        return start < 0
          ? []
          : [{ kind, field: 'body', text, start, end: start + text.length, replacement, holds }];
      });
    return Promise.resolve({
      data: {
        checkText: {
          crisis,
          helpLines: [],
          identifying: marksOf(identifying, 'email', '[e-mail address]'),
          unkind: marksOf(unkind, 'unkind', null),
        },
      },
    });
  }) as unknown as Submission['run'];
}

const nobody = (() => {
  throw new Error('The server was asked.');
}) as Submission['run'];
const fit = { input: {} };
const asked = { kind: 'COMMENT', fit } as const;
const mail = 'a@b.example';
const body = `Write to ${mail}. You fool.`;

describe('before a text is sent', () => {
  it('its writer is asked about everything at once, with the sentence that each is in', async () => {
    const run = finding({ identifying: [mail], unkind: ['You fool'] });

    await expect(secondLook({ form: form({ body }), run }, asked)).resolves.toMatchObject({
      identifying: [
        { words: mail, before: 'Write to ', after: '.', replacement: '[e-mail address]', field: 'body' },
      ],
      unkind: [{ words: 'You fool', before: '', after: '.' }],
      holds: true,
      reasonMissing: false,
      sealed: false,
    });
  });

  it('nothing is asked where there is nothing, and where the text is refused anyhow', async () => {
    await expect(secondLook({ form: form({ body }), run: finding({}) }, asked)).resolves.toBeNull();
    const refused = { kind: 'COMMENT', fit: { refusal: {} } } as const;
    await expect(secondLook({ form: form({ body }), run: nobody }, refused)).resolves.toBeNull();
  });

  it('nothing is asked where somebody may be in danger: help lines come next', async () => {
    const run = finding({ crisis: true, identifying: [mail] });
    await expect(secondLook({ form: form({ body }), run }, asked)).resolves.toBeNull();
  });

  it('nothing is asked when there is no time to look: the text is screened all the same', async () => {
    const busy = (() =>
      Promise.resolve({
        data: null,
        errors: [{ message: '', extensions: { code: 'TOO_SOON' } }],
      })) as Submission['run'];
    await expect(secondLook({ form: form({ body }), run: busy }, asked)).resolves.toBeNull();
  });

  it('what was asked once is not asked again, and what is new is', async () => {
    const run = finding({ unkind: ['You fool', 'Get lost'] });
    const again = { body, seen: ['You fool'] };

    await expect(secondLook({ form: form(again), run }, asked)).resolves.toBeNull();
    await expect(
      secondLook({ form: form({ ...again, body: `${body} Get lost.` }), run }, asked),
    ).resolves.toMatchObject({ unkind: [{ words: 'You fool' }, { words: 'Get lost' }] });
  });

  it('what a moderator looks at first needs a reason; what nobody holds does not', async () => {
    const again = { body, seen: [mail] };
    const held = finding({ identifying: [mail] });

    await expect(secondLook({ form: form(again), run: held }, asked)).resolves.toMatchObject({
      reasonMissing: true,
    });
    await expect(
      secondLook({ form: form({ ...again, insistBecause: 'A shop.' }), run: held }, asked),
    ).resolves.toBeNull();
    const free = finding({ identifying: [mail], holds: false });
    await expect(secondLook({ form: form(again), run: free }, asked)).resolves.toBeNull();
  });

  it.each([
    ['a letter with a pen name', { signed: 'sealed' }, true],
    ['a letter under one’s own name', { signed: 'own' }, false],
    ['a comment of a sealed letter-writer', { sealed: 'yes' }, true],
  ])('%s is told apart by what gives its writer away', async (_name, fields, sealed) => {
    const run = finding({ identifying: [mail] });
    await expect(secondLook({ form: form({ body, ...fields }), run }, asked)).resolves.toMatchObject({
      sealed,
    });
  });
});

describe('a press that replaces', () => {
  it.each([
    ['one', mail, 'Write to [e-mail address], or c@d.example.'],
    ['all', '*', 'Write to [e-mail address], or [e-mail address].'],
  ])('%s sends nothing, and the form comes back with other words', async (_name, replace, expected) => {
    const typed = form({ body: `Write to ${mail}, or c@d.example.`, replace });
    const look = await secondLook(
      { form: typed, run: finding({ identifying: [mail, 'c@d.example'] }) },
      asked,
    );

    expect(typed.get('body')).toBe(expected);
    expect(look).toMatchObject({ replaced: { body: `Write to ${mail}, or c@d.example.` } });
    expect(look?.identifying).toHaveLength(replace === '*' ? 0 : 1);
  });

  it('of words that no longer stand there changes nothing, and sends nothing either', async () => {
    const typed = form({ body: 'Nothing.', replace: mail });

    await expect(
      secondLook({ form: typed, run: finding({ identifying: [mail] }) }, asked),
    ).resolves.toMatchObject({
      identifying: [],
      replaced: {},
    });
  });
});
