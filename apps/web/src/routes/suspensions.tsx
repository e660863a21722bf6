import { FormattedMessage, useIntl } from 'react-intl';
import type { Route } from './+types/suspensions';
import { read, submissionOf } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { confirmSuspension } from '../moderation/confirm-suspension';
import { SuspensionEntry } from '../moderation/suspension-entry';
import { EmptyState } from '../ui/empty-state';
import { Teacup } from '../ui/illustrations';
import { Page } from '../ui/page';
import { Trouble } from '../ui/trouble';

const SuspensionsPage = graphql(`
  query SuspensionsPage {
    suspensionProposals {
      id
      ...SuspensionEntry
    }
  }
`);

export function loader({ context }: Route.LoaderArgs) {
  return read(context.graphql, SuspensionsPage, {});
}

export async function action(args: Route.ActionArgs) {
  return confirmSuspension(await submissionOf(args));
}

export default function Suspensions({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { suspensionProposals } = loaderData;

  return (
    <Page
      title={useIntl().formatMessage({ id: 'suspensions.title', defaultMessage: 'Long suspensions' })}
      lead={
        <FormattedMessage
          id="suspensions.lead"
          defaultMessage="More than seven days take two: one admin proposes, another confirms within seven days."
        />
      }
    >
      <Trouble refused={refused} />
      <ol role="list">
        {suspensionProposals.map((proposal) => (
          <SuspensionEntry key={proposal.id} proposal={proposal} />
        ))}
      </ol>
      {suspensionProposals.length === 0 && (
        <EmptyState
          drawing={<Teacup />}
          title={<FormattedMessage id="unmasking.empty" defaultMessage="Nobody has proposed anything." />}
        />
      )}
    </Page>
  );
}
