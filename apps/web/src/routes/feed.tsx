import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Route } from './+types/feed';
import { FeedEntry } from '../dilemmas/feed-entry';
import { feedSort, FeedSorts } from '../dilemmas/feed-sorts';
import { TopicList, topicName } from '../dilemmas/topic-list';
import { read } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { PageTitle } from '../ui/page-title';
import { buttonClass } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PostBox } from '../ui/illustrations';
import { MoreLink } from '../ui/more-link';
import styles from './feed.module.css';

const FeedPage = graphql(`
  query FeedPage($sort: DilemmaSort!, $topic: String, $after: String) {
    topics {
      ...TopicLink
    }
    dilemmas(sort: $sort, topic: $topic, after: $after) {
      edges {
        node {
          id
          ...FeedEntry
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
  const { searchParams } = url;
  const sort = feedSort(searchParams.get('sort'));
  const topic = searchParams.get('topic');
  const after = searchParams.get('after');
  const page = await read(context.graphql, FeedPage, { sort, topic, after });

  return { ...page, sort, topic, first: !after, now: Date.now() };
}

function Welcome() {
  return (
    <p className={styles.welcome}>
      <FormattedMessage
        id="feed.welcome"
        defaultMessage="Letters from people in two minds, answered by coaches, and talked over by everyone else."
      />
    </p>
  );
}

function NoLetters({ topic }: { topic: string | null }) {
  return (
    <EmptyState
      drawing={<PostBox />}
      title={
        topic ? (
          <FormattedMessage id="feed.empty.topic" defaultMessage="No letters here yet" />
        ) : (
          <FormattedMessage id="feed.empty" defaultMessage="Every letter has been answered" />
        )
      }
    >
      <p>
        <FormattedMessage
          id="feed.empty.words"
          defaultMessage="Is something going round in your head? You can write under a pen name; nobody will know it was you."
        />
      </p>
      <Link to="/ask" className={buttonClass('primary')}>
        <FormattedMessage id="feed.empty.ask" defaultMessage="Write a letter" />
      </Link>
    </EmptyState>
  );
}

export default function Feed({ loaderData }: Route.ComponentProps) {
  const { topics, dilemmas, sort, topic, first, now } = loaderData;
  const intl = useIntl();
  const title =
    topicName(topics, topic) ?? intl.formatMessage({ id: 'feed.title', defaultMessage: 'Letters' });

  return (
    <div className={styles.page}>
      <PageTitle>{title}</PageTitle>
      <div className={styles.list}>
        <h1 className={styles.title}>{title}</h1>
        {first && !topic && <Welcome />}
        <FeedSorts current={sort} />
        {dilemmas.edges.map(({ node }) => (
          <FeedEntry key={node.id} dilemma={node} now={now} />
        ))}
        {dilemmas.edges.length === 0 && <NoLetters topic={topic} />}
        {dilemmas.pageInfo.hasNextPage && (
          <MoreLink endCursor={dilemmas.pageInfo.endCursor}>
            <FormattedMessage id="feed.more" defaultMessage="More letters" />
          </MoreLink>
        )}
      </div>
      <aside className={styles.aside}>
        <TopicList topics={topics} />
      </aside>
    </div>
  );
}
