import { FormattedMessage, useIntl } from 'react-intl';
import type { Route } from './+types/moderation-log';
import { read } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { LogLine } from '../moderation/log-entry';
import { Reversals } from '../moderation/reversals';
import { EmptyState } from '../ui/empty-state';
import { Teacup } from '../ui/illustrations';
import { MoreLink } from '../ui/more-link';
import { Page } from '../ui/page';

const LogPage = graphql(`
  query LogPage($after: String) {
    moderationLog(first: 50, after: $after) {
      edges {
        node {
          id
          ...LogLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const LogOfStaff = graphql(`
  query LogOfStaff {
    reversals {
      ...Reversals
    }
  }
`);

const WhoReads = graphql(`
  query WhoReads {
    viewer {
      canModerate
    }
  }
`);

export async function loader({ context, url }: Route.LoaderArgs) {
  const { moderationLog } = await read(context.graphql, LogPage, { after: url.searchParams.get('after') });
  const { viewer } = await read(context.graphql, WhoReads, {});
  const { reversals } = viewer?.canModerate ? await read(context.graphql, LogOfStaff, {}) : { reversals: [] };

  return { moderationLog, reversals };
}

export default function ModerationLog({ loaderData: { moderationLog, reversals } }: Route.ComponentProps) {
  return (
    <Page
      title={useIntl().formatMessage({ id: 'log.title', defaultMessage: 'Moderation log' })}
      lead={
        <FormattedMessage
          id="log.lead"
          defaultMessage="Everything that moderators decide stands here, without the names of those it was about."
        />
      }
    >
      <Reversals rows={reversals} />
      <ol role="list">
        {moderationLog.edges.map(({ node }) => (
          <LogLine key={node.id} entry={node} />
        ))}
      </ol>
      {moderationLog.edges.length === 0 && (
        <EmptyState
          drawing={<Teacup />}
          title={<FormattedMessage id="log.empty" defaultMessage="Nothing had to be decided yet" />}
        />
      )}
      {moderationLog.pageInfo.hasNextPage && <MoreLink endCursor={moderationLog.pageInfo.endCursor} />}
    </Page>
  );
}
