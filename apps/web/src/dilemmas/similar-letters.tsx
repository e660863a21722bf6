import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { AsideList } from '../ui/aside-list';
import { MatchedWords } from '../ui/matched-words';
import { dilemmaPath } from './dilemma-path';

const SimilarLetterFragment = graphql(`
  fragment SimilarLetter on DilemmaSuggestion {
    matched
    dilemma {
      number
      slug
      title
      answerCount
    }
  }
`);

export type SimilarLetterRef = FragmentType<typeof SimilarLetterFragment>;

export function SimilarLetters({
  letters,
  newTab,
}: {
  letters: readonly SimilarLetterRef[];
  newTab?: boolean;
}) {
  if (letters.length === 0) return null;

  return (
    <AsideList title={<FormattedMessage id="dilemmas.similar" defaultMessage="Others in two minds" />}>
      {letters.map((masked) => {
        const { dilemma, matched } = readFragment(SimilarLetterFragment, masked);

        return (
          <li key={dilemma.number}>
            <Link to={dilemmaPath(dilemma)} dir="auto" target={newTab ? '_blank' : undefined}>
              {dilemma.title}
            </Link>
            <p>
              <FormattedMessage
                id="dilemmas.answers"
                defaultMessage="{count, plural, one {# answer} other {# answers}}"
                values={{ count: dilemma.answerCount }}
              />
            </p>
            <MatchedWords words={matched} />
          </li>
        );
      })}
    </AsideList>
  );
}
