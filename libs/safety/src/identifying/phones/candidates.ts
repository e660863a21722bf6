/** Groups of digits in a row, with no more than three separators in between, as telephone numbers are written. */
export interface Candidate {
  start: number;
  end: number;
  /** Whether a plus stands in front. */
  plus: boolean;
  /** Digits only. */
  groups: string[];
  /** What stands between the groups: one fewer. */
  separators: string[];
  /** Whether brackets are around a group. */
  brackets: boolean;
}

/** The letters O, l and I stand in for digits beside digits: "07700 9OO l23". */
const GROUP = String.raw`(?:[oOlI]{0,2}\d[\doOlI]*|[oO]{2,3}(?![\p{L}]))`;
const RUN = new RegExp(String.raw`(?:\(?\+ ?\(?|\()?${GROUP}(?:[ .\-/()\t]{1,3}${GROUP})*`, 'gu');
const PARTS = new RegExp(`${GROUP}|[^\\doOlI]+`, 'gu');

/** E.164: no telephone number has more digits. */
export const MOST_DIGITS = 15;

/** From so many digits on, a number may be complete and the next group another number. */
const COMPLETE = 9;

/** "718-622-0221 - 24": what stands apart behind a whole number is none of its groups. */
const SEVEN = 7;

const digitsOf = (group: string): string => group.replace(/[oO]/g, '0').replace(/[lI]/g, '1');

/** The runs of digits of a text from left to right. A run that is longer than any number is cut where another begins. */
export function* candidates(text: string): Generator<Candidate> {
  for (const run of text.matchAll(RUN)) yield* cut(run[0], run.index);
}

function* cut(run: string, start: number): Generator<Candidate> {
  const parts = [...run.matchAll(PARTS)];
  const total = parts.reduce((sum, [part]) => sum + (isGroup(part) ? part.length : 0), 0);
  let current: Candidate | undefined;
  let [digits, between] = [0, ''];
  for (const { 0: part, index } of parts) {
    if (!isGroup(part)) {
      between = part;
      continue;
    }
    const group = digitsOf(part);
    const isAnother = total > MOST_DIGITS && current !== undefined && beginsAnother(group, digits, current);
    if (current && (isAnother || (between === ' - ' && digits >= SEVEN && group.length < 3))) {
      yield current;
      current = undefined;
    }
    const opened = between.includes('(') && run.includes(')', index); // else the bracket is around more
    if (current) {
      current.groups.push(group);
      current.separators.push(between);
      current.brackets ||= opened;
      current.end = start + index + part.length;
      digits += group.length;
    } else {
      const lead = opened ? between.trimStart() : between.replace(/^[\s(]+/, '');
      const from = opened || lead.includes('+') ? index - lead.length : index;
      current = {
        start: start + from,
        end: start + index + part.length,
        plus: lead.includes('+'),
        groups: [group],
        separators: [],
        brackets: opened,
      };
      digits = group.length;
    }
    between = '';
  }
  if (current) yield current;
}

const isGroup = (part: string): boolean => /^[\doOlI]/.test(part);

function beginsAnother(group: string, digits: number, { groups }: Candidate): boolean {
  if (digits + group.length > MOST_DIGITS) return true;
  return digits >= COMPLETE && (group.startsWith('0') || group.length === groups[0]?.length);
}
