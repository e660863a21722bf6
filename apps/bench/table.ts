export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const fixed = (value: number, digits: number) => (Number.isNaN(value) ? '–' : value.toFixed(digits));
export const whole = (value: number) => Math.round(value).toLocaleString('en');

export type Column<Row> = [title: string, cell: (line: Row) => string];

/** As markdown. */
export function table<Row>(columns: readonly Column<Row>[], lines: readonly Row[]): string {
  const row = (parts: string[]) => `| ${parts.join(' | ')} |`;
  return [
    row(columns.map(([title]) => title)),
    row(columns.map(() => '---')),
    ...lines.map((line) => row(columns.map(([, cell]) => cell(line)))),
  ].join('\n');
}
