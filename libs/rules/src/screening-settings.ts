import { IDENTIFYING_KINDS, type IdentifyingKind } from './vocabularies';

/** What admins may change about screening: each with what it is when nobody has changed it, and why. */
export interface ScreeningSettings {
  /** All posts of members who are new wait for a moderator; on such a site whatever is sealed waits, too. */
  holdNewMembers: boolean;
  /** Signs of suicide, violence and danger put a post before a moderator first of all. */
  holdCrises: boolean;
  /** Minutes in which a moderator means to look at such a post. */
  crisisDueMinutes: number;
  /** As many links make an advertisement more often than not. */
  linksThatHold: number;
  /** What gives people away, and makes a signed post wait. */
  heldWhenSigned: readonly IdentifyingKind[];
  /** The same behind a pen name, where more gives the writer away. */
  heldWhenSealed: readonly IdentifyingKind[];
  /** From how sure on a comment is taken for an advertisement: 0 to 100; 101 is never. */
  spamThatHolds: number;
}

interface Switch {
  is: 'switch';
  standard: boolean;
}
interface Amount {
  is: 'amount';
  standard: number;
  least: number;
  most: number;
}
interface Choice {
  is: 'choice';
  standard: readonly string[];
  of: readonly string[];
}
export type ScreeningSetting = Switch | Amount | Choice;

/** Where somebody can be reached or is. A name alone is asked about while it is written, and holds nothing. */
const whereToFindSomebody = IDENTIFYING_KINDS.filter((kind) => kind !== 'full_name' && kind !== 'employer');

export const SCREENING_SETTINGS = {
  /** A small site wants its newcomers to be heard at once. */
  holdNewMembers: { is: 'switch', standard: false },
  holdCrises: { is: 'switch', standard: true },
  /** What volunteers in one or two time zones can promise, between a day's meals; a night is longer than any of them. */
  crisisDueMinutes: { is: 'amount', standard: 240, least: 15, most: 2_880 },
  /** Three links in a first post are an advertisement more often than not. */
  linksThatHold: { is: 'amount', standard: 3, least: 1, most: 100 },
  heldWhenSigned: { is: 'choice', standard: whereToFindSomebody, of: IDENTIFYING_KINDS },
  heldWhenSealed: { is: 'choice', standard: IDENTIFYING_KINDS, of: IDENTIFYING_KINDS },
  /** Of 1,752 comments and answers of people it takes none for an advertisement from here on; at 50 it takes 20. */
  spamThatHolds: { is: 'amount', standard: 90, least: 50, most: 101 },
} as const satisfies Record<keyof ScreeningSettings, ScreeningSetting>;

/** The settings as they are stored, with the standard in the place of what is missing or fits no longer. */
export function screeningSettingsFrom(stored: ReadonlyMap<string, unknown>): ScreeningSettings {
  const entries = Object.entries(SCREENING_SETTINGS).map(([key, setting]) => {
    const value = stored.get(key);
    return [key, fitsSetting(setting, value) ? value : setting.standard];
  });
  return Object.fromEntries(entries);
}

export function fitsSetting(setting: ScreeningSetting, value: unknown): boolean {
  switch (setting.is) {
    case 'switch':
      return typeof value === 'boolean';
    case 'amount':
      return Number.isInteger(value) && Number(value) >= setting.least && Number(value) <= setting.most;
    case 'choice':
      return Array.isArray(value) && value.every((each) => setting.of.includes(each));
  }
}
