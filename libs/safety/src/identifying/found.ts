import type { IdentifyingKind } from '@quandary/rules';
import type { Mark } from '../mark';

/** A mark of one of the {@link IdentifyingKind | kinds} that give a person away. */
export interface IdentifyingMark extends Mark {
  kind: IdentifyingKind;
}

/** What the reader knows about the writer. */
export interface IdentifyingOptions {
  /** ISO 3166 code: numbers as this country writes them are found where nothing else says that they are telephone numbers. */
  country?: string;
}

/** A place in the folded text. `end` is exclusive. */
export interface Found {
  kind: IdentifyingKind;
  start: number;
  end: number;
}

/** Finds places of one or a few kinds in a folded text; takes time linear in its length. */
export type Finder = (text: string, options: IdentifyingOptions) => Found[];

/** The places of every match of a global pattern for which `accept` says yes. */
export function matches(
  kind: IdentifyingKind,
  pattern: RegExp,
  accept: (match: RegExpExecArray) => boolean = () => true,
): Finder {
  return (text) => {
    const found: Found[] = [];
    for (const match of text.matchAll(pattern))
      if (accept(match)) found.push({ kind, start: match.index, end: match.index + match[0].length });
    return found;
  };
}
