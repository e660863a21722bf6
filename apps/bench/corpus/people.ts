import { Random } from '@quandary/random';
import { properName, topics } from './vocabulary';
import { uuidAt } from './uuid-at';

export interface Person {
  id: string;
  handle: string;
  name: string;
  joinedAt: number;
  /** Topics in which this member answers as a coach. */
  coaches: string[];
}

/** The corpus covers a thousand days before this moment, whenever it is made. */
export const corpusEnd = Date.UTC(2026, 10, 1);
export const day = 86_400_000;
export const corpusStart = corpusEnd - 1_000 * day;

const memberCount = 3_000;
export const coachCount = 60;

/** Members in the order in which they joined; the coaches are the first. */
export function people(): Person[] {
  const random = new Random(2);
  return Array.from({ length: memberCount }, (_, at) => {
    const joinedAt = corpusStart - 30 * day + random.below(20 * day);
    const coaches =
      at < coachCount ? [0, 1, 2].map((step) => topics[(at + step * 5) % topics.length]!.slug) : [];
    const [first, last] = [properName(random), properName(random)];
    return {
      id: uuidAt(joinedAt, random),
      handle: `${first.toLowerCase()}-${at + 1}`,
      name: `${first} ${last}`,
      joinedAt,
      coaches,
    };
  });
}
