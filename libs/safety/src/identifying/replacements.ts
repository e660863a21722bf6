import type { IdentifyingKind } from '@quandary/rules';

/** Said instead of what gave somebody away. Nothing in them is a mark again. */
const INSTEAD: Record<Exclude<IdentifyingKind, 'full_name' | 'handle'>, string> = {
  phone: '[telephone number]',
  email: '[e-mail address]',
  address: '[address]',
  profile_link: '[link to a profile]',
  employer: '[employer]',
  birth_date: '[date of birth]',
  number_plate: '[number plate]',
  account_number: '[account number]',
};

const TITLED =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|señora?|sr|sra|don|doña|monsieur|madame|mme|sir|lady|pastor|father|reverend|rev|officer|detective|nurse|coach)\.? /i;

/** A name without the title before it. */
export const untitled = (name: string): string => name.replace(TITLED, '');

/** "A." for "Anna Weiss", "M." for "Dr. Meyer": a title before it may stay, it names nobody. */
export function initialOf(name: string): string {
  return `${(untitled(name).match(/\p{L}/u)?.[0] ?? '').toUpperCase()}.`;
}

/** The full stop of an initial is the one that ends the sentence, too. */
export const beforeStop = (initial: string, source: string, end: number): string =>
  source[end] === '.' ? initial.replace(/\.$/, '') : initial;

/** What one press puts in the place of a mark. */
export function replacementFor(
  kind: IdentifyingKind,
  source: string,
  { start, end }: { start: number; end: number },
): string {
  const text = source.slice(start, end);
  if (kind === 'handle') return /\s/.test(text) ? '[how to reach me]' : '[account name]';
  if (kind !== 'full_name') return INSTEAD[kind];
  const title = TITLED.exec(text)?.[0] ?? '';
  const titleStays = title !== '' && !/\s/.test(text.slice(title.length));
  return (titleStays ? title : '') + beforeStop(initialOf(text), source, end);
}
