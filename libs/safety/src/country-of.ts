/** What is known of where somebody is. */
export interface Whereabouts {
  /** ISO 3166-1 alpha-2, as they chose it. */
  chosen?: string | null;
  /** Language tags, the preferred first, as in Accept-Language: "de-AT". */
  languages?: readonly string[];
  /** Name of the browser's time zone: "Europe/Vienna". */
  timeZone?: string | null;
}

/** Node 20 has the first, newer engines the second; TypeScript knows neither. */
type LocaleWithZones = Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] | undefined };

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const regionOf = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
};

/** Codes of former countries become those of today, and are left out here. */
const zonesOf = (country: string): string[] => {
  if (regionOf(`und-${country}`) !== country) return [];
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
};

const countriesByZone = (): ReadonlyMap<string, string> => {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map(codes.flatMap((country) => zonesOf(country).map((zone) => [zone, country] as const)));
};

/** Some tenths of a second to make, so it is made when first asked for and kept: it has 420 lines. */
let byZone: ReadonlyMap<string, string> | undefined;

const ofZone = (timeZone: string): string | undefined => {
  byZone ??= countriesByZone();
  try {
    // The names of a zone are many (Europe/Kyiv, Europe/Kiev); this is the one that the list has.
    const known = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
    return byZone.get(timeZone) ?? byZone.get(known);
  } catch {
    return undefined;
  }
};

const isCountry = (code: string) => /^[A-Z]{2}$/.test(code);

/**
 * The country whose help lines to show: the chosen one, else that of the time zone, else the first that a language names.
 * Null when nothing says. A time zone says where somebody is; a language often only where their computer comes from. For the
 * server: it needs the time zones of all countries, which browsers do not all tell.
 */
export function countryOf({ chosen, languages = [], timeZone }: Whereabouts): string | null {
  const choice = chosen?.trim().toUpperCase();
  if (choice !== undefined && isCountry(choice)) return choice;
  const zone = timeZone ? ofZone(timeZone) : undefined;
  const named = languages.map(regionOf).find((region) => region !== undefined && isCountry(region));
  return zone ?? named ?? null;
}
