import { recordTypes, type RecordType } from './records';

/** What became of a record. */
export type RecordOutcome = 'added' | 'there' | { because: string };

/** Why a record cannot be imported, as its line is told. */
export class Rejection extends Error {}

export function reject(because: string): never {
  throw new Rejection(because);
}

export interface Count {
  added: number;
  there: number;
  rejected: number;
}

/** How many records of each type were added, were there already, and were rejected. */
export type Tally = Record<RecordType | 'unreadable', Count>;

const none = (): Count => ({ added: 0, there: 0, rejected: 0 });

export function emptyTally(): Tally {
  return Object.fromEntries([...recordTypes, 'unreadable'].map((type) => [type, none()])) as Tally;
}

export function count(tally: Tally, type: RecordType | 'unreadable', outcome: RecordOutcome): void {
  tally[type][typeof outcome === 'string' ? outcome : 'rejected'] += 1;
}

export const sumOf = (tally: Tally, what: keyof Count): number =>
  Object.values(tally).reduce((sum, each) => sum + each[what], 0);
