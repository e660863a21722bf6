import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Route } from './+types/own-reports';
import { SignInLink } from '../accounts/sign-in-link';
import { read } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { OwnReport } from '../moderation/own-report';
import { EmptyState } from '../ui/empty-state';
import { Teacup } from '../ui/illustrations';
import { MoreLink } from '../ui/more-link';
import { Page } from '../ui/page';

const OwnReportsPage = graphql(`
  query OwnReportsPage($after: String) {
    viewer {
      reports(first: 20, after: $after) {
        edges {
          node {
            id
            ...OwnReport
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
  const { viewer } = await read(context.graphql, OwnReportsPage, { after: url.searchParams.get('after') });

  return { reports: viewer?.reports ?? null };
}

export default function OwnReports({ loaderData: { reports } }: Route.ComponentProps) {
  return (
    <Page
      title={useIntl().formatMessage({ id: 'ownReports.title', defaultMessage: 'What you reported' })}
      lead={
        <FormattedMessage
          id="ownReports.lead"
          defaultMessage="Every report is read by a person. You learn whether something was done; what it was stays between the moderator and the writer."
        />
      }
    >
      {reports === null && <SignInLink />}
      {reports && (
        <ol role="list">
          {reports.edges.map(({ node }) => (
            <OwnReport key={node.id} report={node} />
          ))}
        </ol>
      )}
      {reports?.edges.length === 0 && (
        <EmptyState
          drawing={<Teacup />}
          title={<FormattedMessage id="ownReports.empty" defaultMessage="You have reported nothing" />}
        >
          <p>
            <Link to="/">
              <FormattedMessage id="ownReports.back" defaultMessage="To the letters" />
            </Link>
          </p>
        </EmptyState>
      )}
      {reports?.pageInfo.hasNextPage && <MoreLink endCursor={reports.pageInfo.endCursor} />}
    </Page>
  );
}
