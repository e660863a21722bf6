import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { PageTitle } from '../ui/page-title';
import { dilemmaPath } from './dilemma-path';

const LetterFactsFragment = graphql(`
  fragment LetterFacts on Dilemma {
    number
    slug
    title
    excerpt
    status
  }
`);

interface LetterFactsProps {
  dilemma: FragmentType<typeof LetterFactsFragment>;
  siteUrl: string;
}

/** What the tab, a search engine and a shared link say about the page. Only what every guest may see. */
export function LetterFacts({ dilemma, siteUrl }: LetterFactsProps) {
  const facts = readFragment(LetterFactsFragment, dilemma);

  return (
    <>
      <PageTitle>{facts.title}</PageTitle>
      {facts.status === 'PUBLISHED' ? (
        <>
          <link rel="canonical" href={siteUrl + dilemmaPath(facts)} />
          <meta name="description" content={facts.excerpt} />
          <meta property="og:type" content="article" />
          <meta property="og:title" content={facts.title} />
          <meta property="og:description" content={facts.excerpt} />
          <meta property="og:url" content={siteUrl + dilemmaPath(facts)} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
    </>
  );
}
