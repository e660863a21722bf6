import * as z from 'zod';
import type { FieldRule } from '../form-fields';
import { FIELDS, type FieldName } from '../refusals';
import type { Problem } from './check';

/** What one text field is called and what it demands. */
export interface TextRule extends FieldRule {
  readonly about: FieldName;
  /** Line ends and runs of blanks become one blank. */
  readonly oneLine?: boolean;
}

/** Control characters but tab and line feed: Postgres refuses NUL, and none of them can be seen. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

/** Halves of characters outside the basic plane, which UTF-8 cannot write. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Something that leaves ink: not a blank, a control or format character, or one of the letters drawn as
 * nothing.
 */
const INK = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A text as it is stored: `\n` at line ends, no invisible control characters, NFC, trimmed. Linear. */
export function cleanText(raw: string, oneLine = false): string {
  const clean = raw
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .normalize('NFC');
  return (oneLine ? clean.replace(/\s+/g, ' ') : clean).trim();
}

/** Whether a reader would see nothing at all. */
export function isBlank(text: string): boolean {
  return !INK.test(text);
}

/** A text that somebody must write. Gives the clean text; each refusal says what is wrong and what to do. */
export function requiredText(rule: TextRule) {
  return z.string({ error: FIELDS[rule.about].missing }).transform((raw, context) => {
    const text = cleanText(raw, rule.oneLine);
    const problem = isBlank(text) ? missing(rule.about) : lengthProblem(text, rule);
    if (problem === undefined) return text;
    context.issues.push(issueOf(problem));
    return z.NEVER;
  });
}

/** Nothing was written where something must be. */
export const missing = (about: FieldName): Problem => ({
  reason: 'MISSING',
  message: FIELDS[about].missing,
  about,
});

/** A problem as zod keeps it, without what was typed: it may be a password. */
export const issueOf = ({ message, ...params }: Problem) => ({
  code: 'custom' as const,
  message,
  params,
  input: '',
});

/** For `refine`: what is wrong when it says no. */
export const otherwise = ({ message, ...params }: Problem) => ({ error: message, params });

/** A text that somebody may leave out: `undefined` when it is null, missing or blank. */
export function optionalText(rule: TextRule) {
  const required = requiredText(rule);
  return z.preprocess(
    (raw) => (raw === null || (typeof raw === 'string' && isBlank(raw)) ? undefined : raw),
    required.optional(),
  );
}

/** What is wrong with the length of a text, in a sentence with the numbers; `undefined` when nothing is. */
export function lengthProblem(
  text: string,
  { about, maxLength, minLength = 1 }: TextRule,
): Problem | undefined {
  const length = charactersIn(text);
  const { name } = FIELDS[about];
  const has = `this one has ${counted(length)}`;
  if (length > maxLength) {
    const message = `${name} has at most ${counted(maxLength)} characters; ${has}. Please shorten it by ${counted(length - maxLength)}.`;
    return { reason: 'TOO_LONG', message, about, limit: maxLength, length };
  }
  if (length < minLength) {
    const message = `${name} has at least ${counted(minLength)} characters; ${has}. Please write a longer one.`;
    return { reason: 'TOO_SHORT', message, about, limit: minLength, length };
  }
  return undefined;
}

/** Unicode code points, as Postgres counts them. */
export function charactersIn(text: string): number {
  let pairs = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff) pairs += 1;
  }
  return text.length - pairs;
}

/** 20000 is "20,000". */
function counted(number: number): string {
  return number.toLocaleString('en-US');
}
