import {
  crisisMarks,
  crudeMarks,
  identifyingMarks,
  SPAM_LIKELY,
  spamScore,
  unkindMarks,
} from '@quandary/safety';
import type { Label } from './classes';

/** What a check is asked: the labels that it would give a text. A kind of mark is a label of the same name. */
export interface Check {
  name: Label;
  found: (text: string) => readonly Label[];
}

const kindsOf = (marks: readonly { kind: string }[]) => [...new Set(marks.map(({ kind }) => kind as Label))];

/** Every check of the library, as the site asks it. */
export const CHECKS: readonly Check[] = [
  { name: 'crisis', found: (text) => kindsOf(crisisMarks(text)) },
  { name: 'identifying', found: (text) => kindsOf(identifyingMarks(text)) },
  { name: 'unkind', found: (text) => kindsOf(unkindMarks(text)) },
  { name: 'crude', found: (text) => kindsOf(crudeMarks(text)) },
  { name: 'spam', found: (text) => (spamScore(text) >= SPAM_LIKELY ? ['spam'] : []) },
];
