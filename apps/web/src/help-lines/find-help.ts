import { read } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import type { RunDocument } from '../graphql/load-context';
import { choiceIn } from '../ui/choice-cookie';
import { language } from '../ui/language';
import { countryOf, type HelpLineRef } from './help-line';

const HelpLinesOf = graphql(`
  query HelpLinesOf($country: String) {
    helpLines(country: $country) {
      ...HelpLine
    }
    helpLineCountries
  }
`);

/** The cookie in which a browser remembers a country. */
export const countryChoice = 'country';

export interface Help {
  lines: readonly HelpLineRef[];
  /** Where the lines are; null when we know none for this reader. */
  country: string | null;
  /** Those that we know lines of. Named here, because a browser may call a country by another name than we do. */
  countries: readonly { code: string; name: string }[];
}

/** The country that was chosen in this browser. */
export function chosenCountry(request: Request): string | null {
  const chosen = choiceIn(request, countryChoice);

  return chosen && /^[A-Z]{2}$/.test(chosen) ? chosen : null;
}

/** Help lines of the country that was chosen, else of where the languages of the browser are spoken. */
export async function findHelp(run: RunDocument, request: Request): Promise<Help> {
  const names = new Intl.DisplayNames([language.locale], { type: 'region' });
  const { helpLines: lines, helpLineCountries } = await read(run, HelpLinesOf, {
    country: chosenCountry(request),
  });
  const countries = helpLineCountries.map((code) => ({ code, name: names.of(code) ?? code }));

  return {
    lines,
    country: countryOf(lines),
    countries: countries.sort((one, other) => one.name.localeCompare(other.name, language.locale)),
  };
}
