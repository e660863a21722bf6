import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { AsideList } from '../ui/aside-list';

const SuggestedGuideFragment = graphql(`
  fragment SuggestedGuide on ArticleSuggestion {
    passage
    article {
      slug
      title
    }
  }
`);

export type SuggestedGuideRef = FragmentType<typeof SuggestedGuideFragment>;

/** Guides from the library, each with the passage that speaks to this letter. */
export function SuggestedGuides({
  guides,
  newTab,
}: {
  guides: readonly SuggestedGuideRef[];
  newTab?: boolean;
}) {
  if (guides.length === 0) return null;

  return (
    <AsideList title={<FormattedMessage id="articles.suggested" defaultMessage="From the library" />}>
      {guides.map((masked) => {
        const { article, passage } = readFragment(SuggestedGuideFragment, masked);

        return (
          <li key={article.slug}>
            <Link to={`/articles/${article.slug}`} dir="auto" target={newTab ? '_blank' : undefined}>
              {article.title}
            </Link>
            <blockquote dir="auto">{passage}</blockquote>
          </li>
        );
      })}
    </AsideList>
  );
}
