import { sketch } from '@quandary/safety';
import { CHECKS } from './checks';
import { rows } from './table';

/** The longest letter that the site takes, and twice of it. */
const LENGTHS = [20_000, 40_000];
/** The fastest counts: whatever else the machine does makes a run slower, never faster. */
const ROUNDS = 15;
const WARM_UP = 5;
/** What all checks together may take for the longest letter, in milliseconds. */
const GOAL = 15;

/** Texts that screening reads: a letter, and what makes patterns try again and again. */
const SHAPES: Readonly<Record<string, string>> = {
  'a letter': `My sister hasn't spoken to me since the wedding. She says that I embarrassed her, and perhaps I did; you are
right that I should have asked. I don't know what to do: call her, write to her, or wait? My husband thinks I worry too
much. On 3 May we meet at our mother's, 14 people in all, and I'm scared of it.\n\n`,
  'one sentence without an end': 'you are so very really just such a and then you are not even ',
  'insults only': 'You are a pathetic idiot. ',
  'one letter': 'a',
  'words of one letter': 'a b ',
  'quotation marks': 'he said " she said “ ',
  digits: '0123 456 ',
  'links and signs': 'www.a.com $5 @a <a href= &amp; ',
  capitals: 'CHECK OUT MY CHANNEL!!! ',
  stars: 'f*u#c*k* sh** ',
  quotes: '> you\n> are\n',
  accents: 'e\u0301a\u0308ßÇ ',
  'no blank': 'dont,you.are;so:',
};

/** Milliseconds of each check and of all, for texts of growing length. */
export function benchTable(): string {
  const steps = [
    ...CHECKS.map(({ name, found }) => ({ name, run: (text: string) => void found(text) })),
    { name: 'sketch', run: (text: string) => void sketch(text) },
  ];
  const table = Object.entries(SHAPES).flatMap(([shape, piece]) => {
    const all = LENGTHS.map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const each = steps.map(({ run }) => fastestOf(() => run(text)));
      return { each, sum: each.reduce((total, one) => total + one, 0) };
    });
    return all.map(({ each, sum }, at) => [
      at === 0 ? shape : '',
      String(LENGTHS[at]),
      ...each.map((ms) => ms.toFixed(2)),
      sum.toFixed(2),
      at === 0 ? '' : (sum / (all[at - 1]?.sum ?? sum)).toFixed(2),
    ]);
  });
  const head = ['text', 'characters', ...steps.map(({ name }) => name), 'all', 'growth'];
  return `Milliseconds, the fastest of ${ROUNDS}. Goal: all at most ${GOAL} for ${LENGTHS[0]} characters, growth about 2.\n\n${rows([head, ...table])}\n`;
}

function fastestOf(run: () => void): number {
  for (let round = 0; round < WARM_UP; round++) run();
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}
