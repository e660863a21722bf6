import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Route } from './+types/own-decisions';
import { notFound, read } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { DecidedFor } from '../posts/decided-for';
import { DecisionReasons } from '../posts/decision-reasons';
import { letterTitleOf, placeOfPost } from '../posts/post-place';
import { EmptyState } from '../ui/empty-state';
import { Teacup } from '../ui/illustrations';
import { MoreLink } from '../ui/more-link';
import { Page } from '../ui/page';
import styles from './own-decisions.module.css';

const OwnDecisionsPage = graphql(`
  query OwnDecisionsPage($after: String) {
    viewer {
      suspendedUntil
      restrictions {
        id
        kind
      }
      decisions(first: 20, after: $after) {
        edges {
          node {
            id
            kind
            minutes
            post {
              ...PostPlace
            }
            ...DecisionReasons
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer } = await read(context.graphql, OwnDecisionsPage, { after: url.searchParams.get('after') });
  if (!viewer) notFound();

  return { viewer };
}

export default function OwnDecisions({ loaderData: { viewer } }: Route.ComponentProps) {
  const { decisions, restrictions } = viewer;

  return (
    <Page
      title={useIntl().formatMessage({
        id: 'ownDecisions.title',
        defaultMessage: 'What was decided about you',
      })}
      lead={
        <FormattedMessage
          id="ownDecisions.lead"
          defaultMessage="What moderators, or the site by itself, did about what you wrote, also behind a pen name. Only you read it here."
        />
      }
    >
      {restrictions.some(({ kind }) => kind === 'SUSPEND') && (
        <p>
          <Link to="/me/suspension">
            <FormattedMessage
              id="ownDecisions.suspended"
              defaultMessage="You are suspended: why, and until when"
            />
          </Link>
        </p>
      )}
      <ol role="list">
        {decisions.edges.map(({ node }) => (
          <li key={node.id} className={styles.entry}>
            <h2 dir="auto">
              <Link to={placeOfPost(node.post)}>{letterTitleOf(node.post)}</Link>
            </h2>
            <p>
              <DecidedFor kind={node.kind} minutes={node.minutes ?? null} />
            </p>
            <DecisionReasons decision={node} />
          </li>
        ))}
      </ol>
      {decisions.edges.length === 0 && (
        <EmptyState
          drawing={<Teacup />}
          title={
            <FormattedMessage
              id="ownDecisions.empty"
              defaultMessage="Nothing. Nobody had to decide anything."
            />
          }
        />
      )}
      {decisions.pageInfo.hasNextPage && <MoreLink endCursor={decisions.pageInfo.endCursor} />}
    </Page>
  );
}
