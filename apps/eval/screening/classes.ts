/** What texts are labelled with. A class may be part of another: what is found of a part is found of the whole. */
const PARTS = {
  crisis: ['suicide', 'self_harm', 'abuse', 'child_danger', 'threat'],
  contact: ['phone', 'email', 'address', 'handle', 'profile_link'],
  identifying: ['full_name', 'employer', 'birth_date', 'number_plate', 'account_number'],
  unkind: [],
  crude: [],
  spam: [],
} as const;

type Whole = keyof typeof PARTS;
export type Label = Whole | (typeof PARTS)[Whole][number];

export const LABELS: readonly Label[] = Object.entries(PARTS).flatMap(([whole, parts]) => [
  whole as Label,
  ...parts,
]);

/** How other people's files spell them. */
const SYNONYMS: Readonly<Record<string, Label>> = {
  suicidal: 'suicide',
  suicidal_ideation: 'suicide',
  selfharm: 'self_harm',
  self_injury: 'self_harm',
  domestic_abuse: 'abuse',
  domestic_violence: 'abuse',
  violence: 'threat',
  threats: 'threat',
  child_abuse: 'child_danger',
  danger: 'crisis',
  contact_details: 'contact',
  contact_detail: 'contact',
  phone_number: 'phone',
  telephone: 'phone',
  tel: 'phone',
  mobile: 'phone',
  e_mail: 'email',
  email_address: 'email',
  mail: 'email',
  street_address: 'address',
  postal_address: 'address',
  username: 'handle',
  social_handle: 'handle',
  url: 'profile_link',
  profile: 'profile_link',
  profile_url: 'profile_link',
  pii: 'identifying',
  personal: 'identifying',
  name: 'full_name',
  person: 'full_name',
  person_name: 'full_name',
  company: 'employer',
  workplace: 'employer',
  date_of_birth: 'birth_date',
  birthdate: 'birth_date',
  dob: 'birth_date',
  license_plate: 'number_plate',
  licence_plate: 'number_plate',
  plate: 'number_plate',
  iban: 'account_number',
  bank_account: 'account_number',
  account: 'account_number',
  credit_card: 'account_number',
  hate: 'unkind',
  hateful: 'unkind',
  hate_speech: 'unkind',
  hatespeech: 'unkind',
  offensive: 'unkind',
  toxic: 'unkind',
  toxicity: 'unkind',
  insult: 'unkind',
  insulting: 'unkind',
  harassment: 'unkind',
  bullying: 'unkind',
  identity_hate: 'unkind',
  identity_attack: 'unkind',
  abusive: 'unkind',
  profanity: 'crude',
  profane: 'crude',
  obscene: 'crude',
  swearing: 'crude',
  vulgar: 'crude',
  advert: 'spam',
  advertising: 'spam',
  scam: 'spam',
};

/** What says that there is nothing to find. */
const NOTHING = new Set([
  '',
  'ham',
  'none',
  'neither',
  'ok',
  'okay',
  'clean',
  'normal',
  'neutral',
  'kind',
  'safe',
  'benign',
  'not_spam',
  'not_hate',
  'non_hateful',
  'non_toxic',
  'not_crisis',
  'no_crisis',
  'ordinary',
]);

const WHOLES: ReadonlyMap<Label, readonly Label[]> = new Map(
  (Object.entries(PARTS) as [Whole, readonly Label[]][]).flatMap(([whole, parts]) =>
    parts.map((part): [Label, Label[]] => [part, whole === 'contact' ? [whole, 'identifying'] : [whole]]),
  ),
);

/**
 * The classes that a label means, with those they are part of; none for "ham" and its like.
 * @returns undefined for a word that nobody here knows
 */
export function labelsOf(written: string): readonly Label[] | undefined {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  if (NOTHING.has(word)) return [];
  const label =
    LABELS.find((known) => known === word) ?? (Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined);
  if (!label) return undefined;
  return [label, ...wholesOf(label)];
}

/** What a label is part of. Contact details identify people, too. */
export const wholesOf = (label: Label): readonly Label[] =>
  WHOLES.get(label) ?? (label === 'contact' ? ['identifying'] : []);
