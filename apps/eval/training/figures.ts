/** A text's sum, and whether it is what is looked for. */
export interface Scored {
  sum: number;
  is: boolean;
}

/** One line for a person: precision, recall and F1 of what is above 0. */
export function figuresOf(name: string, scored: readonly Scored[]): string {
  const found = scored.filter(({ sum }) => sum >= 0);
  const right = found.filter(({ is }) => is).length;
  const all = scored.filter(({ is }) => is).length;
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  const precision = `precision ${share(right, found.length)} (${right} of ${found.length})`;
  const recall = `recall ${share(right, all)} (${right} of ${all})`;
  return `${name}: ${precision}, ${recall}, F1 ${share(2 * right, found.length + all)}\n`;
}
