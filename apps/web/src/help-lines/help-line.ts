import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';

export const HelpLineFragment = graphql(`
  fragment HelpLine on HelpLine {
    name
    phone
    url
    country
    kinds
    source
    reviewedAt
  }
`);

export type HelpLineRef = FragmentType<typeof HelpLineFragment>;

/** The country that the lines are of. */
export function countryOf(lines: readonly HelpLineRef[]): string | null {
  return lines[0] ? readFragment(HelpLineFragment, lines[0]).country : null;
}
