import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Route } from './+types/suspension';
import { notFound, read } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { DecisionReasons } from '../posts/decision-reasons';
import { letterTitleOf, placeOfPost } from '../posts/post-place';
import { Moment } from '../ui/moment';
import { Page } from '../ui/page';

const SuspensionPage = graphql(`
  query SuspensionPage {
    viewer {
      suspendedUntil
      restrictions {
        id
        kind
        post {
          ...PostPlace
        }
        ...DecisionReasons
      }
    }
  }
`);

export async function loader({ context }: Route.LoaderArgs) {
  const { viewer } = await read(context.graphql, SuspensionPage, {});
  if (!viewer) notFound();
  const until = viewer.suspendedUntil;

  return {
    until: until && new Date(until) > new Date() ? until : null,
    suspensions: viewer.restrictions.filter(({ kind }) => kind === 'SUSPEND'),
  };
}

/** What a suspended member can still do, why they are suspended, and until when. */
export default function Suspension({ loaderData: { until, suspensions } }: Route.ComponentProps) {
  const intl = useIntl();
  if (!until) {
    return (
      <Page title={intl.formatMessage({ id: 'suspension.none', defaultMessage: 'You are not suspended' })}>
        <p>
          <FormattedMessage
            id="suspension.none.lead"
            defaultMessage="You can read, write and vote like everybody else."
          />
        </p>
      </Page>
    );
  }

  return (
    <Page
      title={intl.formatMessage({ id: 'suspension.title', defaultMessage: 'You are suspended' })}
      lead={
        <FormattedMessage
          id="suspension.lead"
          defaultMessage="Until {date} you can read, withdraw what you wrote, and appeal. Then everything is as before. Others are not told."
          values={{ date: <Moment at={until} withTime /> }}
        />
      }
    >
      {suspensions.map((decision) => (
        <section key={decision.id}>
          <h2 dir="auto">
            <Link to={placeOfPost(decision.post)}>{letterTitleOf(decision.post)}</Link>
          </h2>
          <DecisionReasons decision={decision} />
        </section>
      ))}
      {suspensions.length === 0 && (
        <p>
          <FormattedMessage
            id="suspension.operator"
            defaultMessage="Whoever runs this site suspended you. Write to them if you do not know why."
          />
        </p>
      )}
    </Page>
  );
}
