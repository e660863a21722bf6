import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Route } from './+types/unserved-letters';
import { UnservedCluster } from '../dilemmas/unserved-cluster';
import { read } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import type { UnservedPageQuery } from '../graphql/generated/graphql';
import { EmptyState } from '../ui/empty-state';
import { OpenBook, Teacup } from '../ui/illustrations';
import { Page } from '../ui/page';
import styles from './unserved-letters.module.css';

const UnservedPage = graphql(`
  query UnservedPage {
    viewer {
      canPublishArticles
    }
    unservedLetters {
      read
      unserved
      clusters {
        topic {
          slug
          name
        }
        letters {
          id
        }
        ...UnservedCluster
      }
    }
  }
`);

type Clusters = NonNullable<UnservedPageQuery['unservedLetters']>['clusters'];

export async function loader({ context }: Route.LoaderArgs) {
  const { unservedLetters, viewer } = await read(context.graphql, UnservedPage, {});

  return { found: unservedLetters, mayWrite: viewer?.canPublishArticles ?? false };
}

/** They come by topic already. */
function inTopics(clusters: Clusters): Clusters[] {
  const topics = new Map<string, Clusters>();
  for (const cluster of clusters)
    topics.set(cluster.topic.slug, [...(topics.get(cluster.topic.slug) ?? []), cluster]);

  return [...topics.values()];
}

function StillReading() {
  return (
    <EmptyState
      drawing={<Teacup />}
      title={<FormattedMessage id="unserved.reading" defaultMessage="The letters are being read" />}
    >
      <p>
        <FormattedMessage
          id="unserved.reading.words"
          defaultMessage="There are many of them. Come back in a minute, or <again>look again</again>."
          values={{
            again: (words) => (
              <Link to="/articles/new/unserved" reloadDocument>
                {words}
              </Link>
            ),
          }}
        />
      </p>
    </EmptyState>
  );
}

function NothingToWrite() {
  return (
    <EmptyState
      drawing={<OpenBook />}
      title={
        <FormattedMessage
          id="unserved.empty"
          defaultMessage="Every recent letter has an article that speaks to it"
        />
      }
    >
      <p>
        <FormattedMessage
          id="unserved.empty.words"
          defaultMessage="Perhaps one of them could be better: here is <library>the library</library>."
          values={{ library: (words) => <Link to="/articles">{words}</Link> }}
        />
      </p>
    </EmptyState>
  );
}

export default function UnservedLetters({ loaderData: { found, mayWrite } }: Route.ComponentProps) {
  return (
    <Page
      wide
      title={useIntl().formatMessage({ id: 'unserved.title', defaultMessage: 'What to write next' })}
      lead={
        found && (
          <FormattedMessage
            id="unserved.lead"
            defaultMessage="{unserved, plural, =0 {Of the newest {read, plural, one {# letter} other {# letters}}, none is without a guide.} one {Of the newest {read, plural, one {# letter} other {# letters}}, one is without a guide.} other {Of the newest {read, plural, one {# letter} other {# letters}}, # are without a guide. They stand under the words that they share.}}"
            values={{ read: found.read, unserved: found.unserved }}
          />
        )
      }
    >
      {!found && <StillReading />}
      {found?.clusters.length === 0 && <NothingToWrite />}
      {found &&
        inTopics(found.clusters).map((clusters) => (
          <section key={clusters[0]?.topic.slug} className={styles.topic}>
            <h2>{clusters[0]?.topic.name}</h2>
            <div className={styles.clusters}>
              {clusters.map((cluster) => (
                <UnservedCluster key={cluster.letters[0]?.id} cluster={cluster} mayWrite={mayWrite} />
              ))}
            </div>
          </section>
        ))}
    </Page>
  );
}
