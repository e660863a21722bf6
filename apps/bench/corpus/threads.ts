import type { Person } from './people';
import { Random, Zipf } from '@quandary/random';
import { uuidAt } from './uuid-at';
import type { TopicWords } from './vocabulary';

export interface PostOutline {
  kind: 'dilemma' | 'answer' | 'comment';
  id: string;
  letter: LetterOutline;
  parentId: string | null;
  /** As domain.md numbers them: [] the letter, [2] answer B, [0, 6, 1] comment 6.1. */
  path: number[];
  author: Person;
  /** Signed with the letter's pen name. */
  sealed: boolean;
  writtenAt: number;
  up: number;
  down: number;
  lastReply: number;
  branchCount: number;
}

export interface LetterOutline extends PostOutline {
  number: number;
  topic: TopicWords;
  penNameId: string | null;
  answerCount: number;
  commentCount: number;
  lastActivityAt: number;
}

interface LetterFacts {
  number: number;
  writtenAt: number;
  topic: TopicWords;
  author: Person;
  sealed: boolean;
}

const hour = 3_600_000;
/** Numbers have at most six levels. */
const deepest = 6;
/** Who comments much: a fifth of the members writes most of it. */
const talkers = new Map<number, Zipf>();

export function letterOutline(
  random: Random,
  { number, writtenAt, topic, author, sealed }: LetterFacts,
): LetterOutline {
  const letter = {
    kind: 'dilemma' as const,
    id: uuidAt(writtenAt, random),
    parentId: null,
    path: [],
    author,
    sealed,
    writtenAt,
    ...votes(random, 9),
    lastReply: 0,
    branchCount: 0,
    number,
    topic,
    penNameId: sealed ? uuidAt(writtenAt, random) : null,
    answerCount: 0,
    commentCount: 0,
    lastActivityAt: writtenAt,
  };
  return Object.assign(letter, { letter: letter as unknown as LetterOutline });
}

interface Wanted {
  answers: number;
  comments: number;
  members: readonly Person[];
  coaches: readonly Person[];
  random: Random;
  /** All comments under the letter itself. */
  atLetter: boolean;
}

/** The answers and comments of a letter, numbered as they would have been when they were posted. */
export function growThread(letter: LetterOutline, wanted: Wanted): PostOutline[] {
  const answers = writeAnswers(letter, wanted);
  const branches = [
    { root: letter as PostOutline, comments: [] as PostOutline[] },
    ...answers.map((root) => ({ root, comments: [] as PostOutline[] })),
  ];
  const { random } = wanted;
  const times = Array.from(
    { length: wanted.comments },
    () => letter.writtenAt + hour / 4 + random.exponential(60 * hour),
  ).sort((a, b) => a - b);
  for (const writtenAt of times) {
    const open =
      wanted.atLetter || random.chance(0.8)
        ? [branches[0]!]
        : branches.filter(({ root }) => root.writtenAt < writtenAt);
    const branch = random.pick(open);
    branch.comments.push(writeComment(letter, parentIn(branch, random), { wanted, writtenAt }));
    branch.root.branchCount += 1;
    letter.commentCount += 1;
    letter.lastActivityAt = Math.max(letter.lastActivityAt, writtenAt);
  }
  return [...answers, ...branches.flatMap(({ comments }) => comments)];
}

function writeAnswers(letter: LetterOutline, { answers, coaches, random }: Wanted): PostOutline[] {
  const start = random.below(coaches.length);
  const times = Array.from(
    { length: answers },
    () => letter.writtenAt + hour + random.exponential(30 * hour),
  ).sort((a, b) => a - b);
  return times.map((writtenAt, at) => {
    letter.answerCount += 1;
    letter.lastActivityAt = Math.max(letter.lastActivityAt, writtenAt);
    const path = [at + 1];
    return post(letter, {
      kind: 'answer',
      parent: letter,
      path,
      author: coaches[(start + at * 7) % coaches.length]!,
      sealed: false,
      writtenAt,
      random,
    });
  });
}

/** Half reply to one of the latest comments, the others begin a thread. */
function parentIn(
  { root, comments }: { root: PostOutline; comments: PostOutline[] },
  random: Random,
): PostOutline {
  if (comments.length === 0 || random.chance(0.5)) return root;
  const recent = comments[comments.length - 1 - random.below(Math.min(comments.length, 12))]!;
  return recent.path.length <= deepest ? recent : root;
}

function writeComment(
  letter: LetterOutline,
  parent: PostOutline,
  { wanted, writtenAt }: { wanted: Wanted; writtenAt: number },
): PostOutline {
  const { members, random } = wanted;
  const zipf = talkers.get(members.length) ?? new Zipf(members.length, { exponent: 0.7, shift: 15 });
  talkers.set(members.length, zipf);
  const byWriter = random.chance(0.1);
  const author = byWriter ? letter.author : members[zipf.pick(random)]!;
  parent.lastReply += 1;
  const path = [...(parent.path.length === 0 ? [0] : parent.path), parent.lastReply];
  return post(letter, {
    kind: 'comment',
    parent,
    path,
    author,
    sealed: letter.sealed && author === letter.author,
    writtenAt,
    random,
  });
}

interface PostFacts {
  kind: 'answer' | 'comment';
  parent: PostOutline;
  path: number[];
  author: Person;
  sealed: boolean;
  writtenAt: number;
  random: Random;
}

function post(letter: LetterOutline, { random, parent, ...facts }: PostFacts): PostOutline {
  return {
    ...facts,
    id: uuidAt(facts.writtenAt, random),
    letter,
    parentId: parent.id,
    ...votes(random, facts.kind === 'answer' ? 6 : 2),
    lastReply: 0,
    branchCount: 0,
  };
}

/** Most posts get few votes, some get hundreds; four of five are up. */
function votes(random: Random, mean: number): { up: number; down: number } {
  const cast = Math.floor(random.exponential(mean) * (random.chance(0.03) ? 12 : 1));
  const down = Math.floor(cast * 0.4 * random.fraction());
  return { up: cast - down, down };
}
