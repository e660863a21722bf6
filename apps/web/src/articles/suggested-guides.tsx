import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { AsideList } from '../ui/aside-list';
import { InsertLink } from '../ui/insert-link';
import { MatchedWords } from '../ui/matched-words';
import { unseen } from '../ui/unseen';
import { suggested } from './open-suggestion';

const SuggestedGuideFragment = graphql(`
  fragment SuggestedGuide on ArticleSuggestion {
    passage
    matched
    article {
      slug
      title
    }
  }
`);

export type SuggestedGuideRef = FragmentType<typeof SuggestedGuideFragment>;

interface GuideProps {
  guide: SuggestedGuideRef;
  newTab?: boolean;
  /** What can be done with it: by its title and its address. */
  act?: (title: string, path: string) => ReactNode;
}

/** A guide with the passage that speaks to the letter, and the words they share. */
function Guide({ guide, newTab, act }: GuideProps) {
  const { article, passage, matched } = readFragment(SuggestedGuideFragment, guide);
  const path = `/articles/${article.slug}`;

  return (
    <li>
      <Link to={path} dir="auto" state={suggested} target={newTab ? '_blank' : undefined}>
        {article.title}
      </Link>
      <blockquote dir="auto">{passage}</blockquote>
      <MatchedWords words={matched} />
      {act?.(article.title, path)}
    </li>
  );
}

function slugOf(guide: SuggestedGuideRef): string {
  return readFragment(SuggestedGuideFragment, guide).article.slug;
}

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
      {guides.map((guide) => (
        <Guide key={slugOf(guide)} guide={guide} newTab={newTab} />
      ))}
    </AsideList>
  );
}

/** The same beside a text that is being written: one press puts a link into it. */
export function GuidesToLink({ guides, anchor }: { guides: readonly SuggestedGuideRef[]; anchor: string }) {
  if (guides.length === 0) return null;

  const insert = (title: string, path: string) => (
    <InsertLink title={title} path={path} anchor={anchor}>
      <FormattedMessage
        id="articles.insert"
        defaultMessage="Insert link<unseen> to the article “{title}”</unseen>"
        values={{ title, unseen }}
      />
    </InsertLink>
  );

  return (
    <AsideList
      heading="h3"
      title={<FormattedMessage id="articles.toLink" defaultMessage="Articles to link" />}
    >
      {guides.map((guide) => (
        <Guide key={slugOf(guide)} guide={guide} newTab act={insert} />
      ))}
    </AsideList>
  );
}
