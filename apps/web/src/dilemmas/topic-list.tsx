import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { Link, useSearchParams } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import styles from './topic-list.module.css';

const TopicLinkFragment = graphql(`
  fragment TopicLink on Topic {
    slug
    name
    dilemmaCount
  }
`);

type TopicRef = FragmentType<typeof TopicLinkFragment>;

export function topicName(topics: readonly TopicRef[], slug: string | null): string | undefined {
  return readFragment(TopicLinkFragment, topics).find((topic) => topic.slug === slug)?.name;
}

export function TopicList({ topics }: { topics: readonly TopicRef[] }) {
  const intl = useIntl();
  const [params] = useSearchParams();
  const current = params.get('topic');
  const sort = params.get('sort');
  const to = (topic?: string) => {
    const search = new URLSearchParams({ ...(sort && { sort }), ...(topic && { topic }) });

    return { pathname: '/', search: search.toString() };
  };

  return (
    <nav
      className={styles.topics}
      aria-label={intl.formatMessage({ id: 'topics.label', defaultMessage: 'Topics' })}
    >
      <Link to={to()} aria-current={!current || undefined}>
        <FormattedMessage id="topics.all" defaultMessage="All topics" />
      </Link>
      {readFragment(TopicLinkFragment, topics).map(({ slug, name, dilemmaCount }) => (
        <Link key={slug} to={to(slug)} aria-current={slug === current || undefined}>
          {name}{' '}
          <span className={styles.count}>
            <FormattedNumber value={dilemmaCount} />
          </span>
        </Link>
      ))}
    </nav>
  );
}
