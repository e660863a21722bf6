/**
 * The parts of a coach's answer, in reading order; only `would` is required of an answer. Each is markdown.
 */
export interface AnswerParts {
  readonly heard?: string;
  readonly would?: string;
  readonly words?: string;
  readonly notWhen?: string;
  readonly otherHelp?: string;
}

export type AnswerPart = keyof AnswerParts;

/**
 * The headings by which the parts are found again in the stored markdown: changing one changes what old
 * answers say.
 */
export const ANSWER_HEADINGS: Readonly<Record<AnswerPart, string>> = {
  heard: 'What I heard',
  would: 'What I would do',
  words: 'Words you can say',
  notWhen: 'When this does not apply',
  otherHelp: 'When to get other help',
};

const PARTS = Object.keys(ANSWER_HEADINGS) as AnswerPart[];

/** One of our headings on a line of its own, with the backslashes that keep it from being one. */
const HEADING = new RegExp(
  `^ {0,3}(\\\\*)#{1,6}[ \\t]+(${Object.values(ANSWER_HEADINGS).join('|')})(?:[ \\t]+#+)?$`,
  'i',
);

/**
 * The answer as one markdown text: a heading above each part that says something, none when there is only
 * `would`. A line within a part that reads like one of these headings is escaped; `parseAnswer` takes that
 * back.
 */
export function composeAnswer(parts: AnswerParts): string {
  const written = PARTS.map((part) => ({ part, text: escapeHeadings((parts[part] ?? '').trim()) })).filter(
    ({ text }) => text !== '',
  );
  if (written.length === 1 && written[0]?.part === 'would') return written[0].text;
  return written.map(({ part, text }) => `## ${ANSWER_HEADINGS[part]}\n\n${text}`).join('\n\n');
}

/**
 * The parts of an answer. Headings count at any level and in any case; what stands before the first belongs
 * to `would`.
 * @returns only the parts that say something, trimmed: `parseAnswer(composeAnswer(parts))` is `parts`,
 * trimmed
 */
export function parseAnswer(markdown: string): AnswerParts {
  const sections: { part: AnswerPart; lines: string[] }[] = [{ part: 'would', lines: [] }];
  for (const line of markdown.split('\n')) {
    const part = partBegunBy(line);
    if (part) sections.push({ part, lines: [] });
    else sections.at(-1)?.lines.push(unescapeHeading(line));
  }

  const parts: Partial<Record<AnswerPart, string>> = {};
  for (const { part, lines } of sections) {
    const text = lines.join('\n').trim();
    if (text !== '') parts[part] = parts[part] === undefined ? text : `${parts[part]}\n\n${text}`;
  }
  return parts;
}

function partBegunBy(line: string): AnswerPart | undefined {
  const [, backslashes, heading] = HEADING.exec(line.trimEnd()) ?? [];
  if (heading === undefined || backslashes !== '') return undefined;
  return PARTS.find((part) => ANSWER_HEADINGS[part].toLowerCase() === heading.toLowerCase());
}

function escapeHeadings(text: string): string {
  return text
    .split('\n')
    .map((line) => (HEADING.test(line.trimEnd()) ? line.replace('#', '\\#') : line))
    .join('\n');
}

function unescapeHeading(line: string): string {
  const [, backslashes] = HEADING.exec(line.trimEnd()) ?? [];
  return backslashes ? line.replace('\\', '') : line;
}
