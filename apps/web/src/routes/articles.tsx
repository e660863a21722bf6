import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Route } from './+types/articles';
import { ArticleEntry } from '../articles/article-entry';
import { read } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { EmptyState } from '../ui/empty-state';
import { OpenBook } from '../ui/illustrations';
import { MoreLink } from '../ui/more-link';
import { Page } from '../ui/page';
import { Tabs } from '../ui/tabs';
import styles from './articles.module.css';

const LibraryPage = graphql(`
  query LibraryPage($topic: String, $after: String) {
    viewer {
      canSeeUnservedLetters
    }
    topics {
      slug
      name
    }
    articles(topic: $topic, after: $after) {
      edges {
        node {
          id
          ...ArticleEntry
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export async function loader({ context, url }: Route.LoaderArgs) {
  const topic = url.searchParams.get('topic');
  const page = await read(context.graphql, LibraryPage, { topic, after: url.searchParams.get('after') });

  return { ...page, topic };
}

function NoGuides() {
  return (
    <EmptyState
      drawing={<OpenBook />}
      title={<FormattedMessage id="articles.empty" defaultMessage="No guides on this yet" />}
    >
      <p>
        <FormattedMessage
          id="articles.empty.words"
          defaultMessage="Coaches write guides when a question keeps coming back. Perhaps <link>the letters</link> have an answer already."
          values={{ link: (words) => <Link to="/?sort=top">{words}</Link> }}
        />
      </p>
    </EmptyState>
  );
}

export default function Articles({ loaderData: { viewer, topics, articles, topic } }: Route.ComponentProps) {
  const intl = useIntl();

  return (
    <Page
      wide
      title={intl.formatMessage({ id: 'articles.title', defaultMessage: 'The library' })}
      lead={
        <FormattedMessage
          id="articles.lead"
          defaultMessage="Guides by our coaches, for the questions that come back in every generation."
        />
      }
    >
      {viewer?.canSeeUnservedLetters && (
        <p>
          <Link to="/articles/new/unserved">
            <FormattedMessage id="articles.unserved" defaultMessage="Letters without a guide" />
          </Link>
        </p>
      )}
      <Tabs label={intl.formatMessage({ id: 'topics.label', defaultMessage: 'Topics' })}>
        <Link to="/articles" aria-current={!topic || undefined}>
          <FormattedMessage id="topics.all" defaultMessage="All topics" />
        </Link>
        {topics.map(({ slug, name }) => (
          <Link key={slug} to={`/articles?topic=${slug}`} aria-current={slug === topic || undefined}>
            {name}
          </Link>
        ))}
      </Tabs>
      <div className={styles.shelf}>
        {articles.edges.map(({ node }) => (
          <ArticleEntry key={node.id} article={node} />
        ))}
      </div>
      {articles.edges.length === 0 && <NoGuides />}
      {articles.pageInfo.hasNextPage && (
        <MoreLink endCursor={articles.pageInfo.endCursor}>
          <FormattedMessage id="articles.more" defaultMessage="More guides" />
        </MoreLink>
      )}
    </Page>
  );
}
