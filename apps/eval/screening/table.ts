import { LABELS } from './classes';
import type { LabelledFile } from './labelled-file';
import type { Figures, Share } from './measure';

/** The figures of a file as Markdown, for people. */
export function tableOf(
  name: string,
  { texts, classes, held }: Figures,
  unknown: LabelledFile['unknown'],
): string {
  const measured = LABELS.flatMap((label) => {
    const figures = classes[label];
    if (!figures) return [];
    return [[label, shown(figures.precision), shown(figures.recall), figures.f1?.toFixed(3) ?? '–']];
  });
  const holds = LABELS.flatMap((label) => (held[label] ? [[label, shown(held[label])]] : []));
  const parts = [`## ${name}: ${texts} texts`];
  if (measured.length > 0)
    parts.push(rows([['class', 'precision (95 %)', 'recall (95 %)', 'F1'], ...measured]));
  parts.push(rows([['check', 'held, whatever the label (95 %)'], ...holds]));
  if (unknown.size > 0)
    parts.push(
      `Labels that mean nothing here: ${[...unknown].map(([word, times]) => `${word} (${times})`).join(', ')}.`,
    );
  return `${parts.join('\n\n')}\n\n`;
}

const shown = ({ share, low, high, part, whole }: Share): string =>
  share === null ? '–' : `${share.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}; ${part} of ${whole})`;

export const rows = ([head = [], ...others]: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...others].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
