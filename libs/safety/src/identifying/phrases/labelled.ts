/** A phrase and what is in it: kinds of marks, and `contact` where one of them leads to somebody. */
export interface Labelled {
  text: string;
  labels: readonly string[];
}

const CONTACT: ReadonlySet<string> = new Set(['phone', 'email', 'address', 'handle', 'profile_link']);

/** Labels each text of a table with its kinds, and with `contact` where one of these is a way to somebody. */
export function labelled(table: readonly (readonly [text: string, ...kinds: string[]])[]): Labelled[] {
  return table.map(([text, ...kinds]) => ({
    text,
    labels: kinds.some((kind) => CONTACT.has(kind)) ? [...kinds, 'contact'] : kinds,
  }));
}
