import { coachCount, corpusEnd, corpusStart, day, type Person } from './people';
import { Random, Zipf } from '@quandary/random';
import { growThread, letterOutline, type LetterOutline, type PostOutline } from './threads';
import { topics } from './vocabulary';

export const size = { dilemmas: 20_000, answers: 60_000, comments: 200_000, articles: 2_000 };

/** Letters with exactly three answers and ten comments: what a dilemma page looks like most days. */
export const typical = { count: 200, answers: 3, comments: 10 };
/** The one that everybody talks about. */
export const hot = { answers: 6, comments: 500 };
/** Nobody else comes near. */
const mostComments = 450;

export interface Community {
  letters: LetterOutline[];
  /** Letters, answers and comments in the order in which they were written. */
  posts: PostOutline[];
  typicalNumbers: number[];
  hotNumber: number;
}

/** Who wrote what, where and when, without the words: the same on every machine. */
export function community(members: readonly Person[]): Community {
  const random = new Random(3);
  const letters = writeLetters(random, members);
  const typicalNumbers = Array.from(
    { length: typical.count },
    (_, at) => 50 + at * Math.floor(size.dilemmas / (typical.count + 1)),
  );
  const hotNumber = Math.floor(size.dilemmas * 0.97);
  const planned = plan(random, { typicalNumbers, hotNumber });
  const coaches = members.slice(0, coachCount);
  const posts: PostOutline[] = [];
  for (const letter of letters) {
    const wanted = { answers: planned.answers[letter.number]!, comments: planned.comments[letter.number]! };
    const atLetter = typicalNumbers.includes(letter.number) || letter.number === hotNumber;
    const thread = growThread(letter, { ...wanted, members, coaches, random, atLetter });
    posts.push(letter, ...thread);
  }
  posts.sort((a, b) => a.writtenAt - b.writtenAt || (a.id < b.id ? -1 : 1));
  return { letters, posts, typicalNumbers, hotNumber };
}

function writeLetters(random: Random, members: readonly Person[]): LetterOutline[] {
  const popularity = new Zipf(topics.length, { exponent: 0.5 });
  const writers = new Zipf(members.length, { exponent: 0.6, shift: 10 });
  const times = Array.from(
    { length: size.dilemmas },
    () => corpusStart + random.fraction() * (corpusEnd - corpusStart - 20 * day),
  );
  times.sort((a, b) => a - b);
  return times.map((writtenAt, at) =>
    letterOutline(random, {
      number: at + 1,
      writtenAt,
      topic: topics[popularity.pick(random)]!,
      author: members[writers.pick(random)]!,
      sealed: at % 3 === 0,
    }),
  );
}

/** How many answers and comments each letter gets, by number; the sums are exact. */
function plan(
  random: Random,
  { typicalNumbers, hotNumber }: { typicalNumbers: number[]; hotNumber: number },
) {
  const fixed = new Set([...typicalNumbers, hotNumber]);
  const answers = new Uint16Array(size.dilemmas + 1);
  const comments = new Uint16Array(size.dilemmas + 1);
  for (const number of typicalNumbers)
    [answers[number], comments[number]] = [typical.answers, typical.comments];
  [answers[hotNumber], comments[hotNumber]] = [hot.answers, hot.comments];

  const others = Array.from({ length: size.dilemmas }, (_, at) => at + 1).filter(
    (number) => !fixed.has(number),
  );
  for (let at = others.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [others[at], others[other]] = [others[other]!, others[at]!];
  }
  const attention = new Zipf(others.length, { exponent: 0.75, shift: 40 });
  const interest = new Zipf(others.length, { exponent: 0.35, shift: 20 });
  spread(size.comments - typical.count * typical.comments - hot.comments, {
    into: comments,
    most: mostComments,
    pick: () => others[attention.pick(random)]!,
  });
  spread(size.answers - typical.count * typical.answers - hot.answers, {
    into: answers,
    most: 12,
    pick: () => others[interest.pick(random)]!,
  });
  return { answers, comments };
}

function spread(
  total: number,
  { into, most, pick }: { into: Uint16Array; most: number; pick: () => number },
): void {
  for (let given = 0; given < total;) {
    const number = pick();
    if (into[number]! >= most) continue;
    into[number]! += 1;
    given += 1;
  }
}
