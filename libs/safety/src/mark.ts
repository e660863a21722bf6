/** A place in a text and what it may be. Offsets in UTF-16 code units, as String.slice takes them. */
export interface Mark {
  kind: string;
  text: string;
  start: number;
  end: number;
  replacement: string | null;
}
