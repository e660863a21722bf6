import { CLAIM_LEASE } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Route } from './+types/moderation';
import { read, submissionOf } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import type { ReviewState } from '../graphql/generated/graphql';
import { claimReview } from '../moderation/claim-review';
import { StateWords } from '../moderation/decision-words';
import { ReviewEntry } from '../moderation/review-entry';
import { EmptyState } from '../ui/empty-state';
import { Teacup } from '../ui/illustrations';
import { MoreLink } from '../ui/more-link';
import { Page } from '../ui/page';
import { Tabs } from '../ui/tabs';
import { Trouble } from '../ui/trouble';

const QueuePage = graphql(`
  query QueuePage($state: ReviewState!, $after: String) {
    viewer {
      member {
        badges
      }
    }
    reviewQueue(state: $state, after: $after) {
      edges {
        node {
          id
          ...ReviewEntry
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const states = new Map<string, ReviewState>([
  ['open', 'OPEN'],
  ['claimed', 'CLAIMED'],
  ['decided', 'DECIDED'],
]);

export async function loader({ context, url }: Route.LoaderArgs) {
  const state = states.get(url.searchParams.get('state') ?? '') ?? 'OPEN';
  const page = await read(context.graphql, QueuePage, { state, after: url.searchParams.get('after') });

  return { ...page, state };
}

export async function action(args: Route.ActionArgs) {
  return claimReview(await submissionOf(args));
}

function StateTabs({ current }: { current: ReviewState }) {
  const intl = useIntl();

  return (
    <Tabs label={intl.formatMessage({ id: 'review.states', defaultMessage: 'Which items' })}>
      {[...states].map(([word, state]) => (
        <Link
          key={word}
          to={state === 'OPEN' ? '/moderation' : `/moderation?state=${word}`}
          aria-current={state === current || undefined}
        >
          <StateWords state={state} />
        </Link>
      ))}
    </Tabs>
  );
}

export default function Moderation({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { reviewQueue, state, viewer } = loaderData;

  return (
    <Page
      wide
      title={useIntl().formatMessage({ id: 'review.title', defaultMessage: 'Review queue' })}
      lead={
        <FormattedMessage
          id="review.lead"
          defaultMessage="Most urgent first. What you take is yours for {minutes, plural, =15 {fifteen minutes} one {# minute} other {# minutes}}."
          values={{ minutes: CLAIM_LEASE / 60_000 }}
        />
      }
    >
      <StateTabs current={state} />
      {viewer?.member.badges.includes('ADMIN') && (
        <p>
          <Link to="/moderation/pen-names">
            <FormattedMessage id="unmasking.title" defaultMessage="Pen names to open" />
          </Link>{' '}
          <Link to="/moderation/suspensions">
            <FormattedMessage id="suspensions.title" defaultMessage="Long suspensions" />
          </Link>
        </p>
      )}
      <Trouble refused={refused} />
      <ol role="list">
        {reviewQueue.edges.map(({ node }) => (
          <ReviewEntry key={node.id} item={node} />
        ))}
      </ol>
      {reviewQueue.edges.length === 0 && (
        <EmptyState
          drawing={<Teacup />}
          title={<FormattedMessage id="review.empty" defaultMessage="Nothing here. Have some tea." />}
        />
      )}
      {reviewQueue.pageInfo.hasNextPage && <MoreLink endCursor={reviewQueue.pageInfo.endCursor} />}
    </Page>
  );
}
