import { FormattedMessage, useIntl } from 'react-intl';
import type { Route } from './+types/pen-names';
import { read, submissionOf } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { confirmUnmasking } from '../moderation/confirm-unmasking';
import { UnmaskingEntry } from '../moderation/unmasking-entry';
import { EmptyState } from '../ui/empty-state';
import { Teacup } from '../ui/illustrations';
import { Page } from '../ui/page';
import { Trouble } from '../ui/trouble';

const PenNamesPage = graphql(`
  query PenNamesPage {
    unmaskingProposals {
      id
      ...UnmaskingEntry
    }
  }
`);

export function loader({ context }: Route.LoaderArgs) {
  return read(context.graphql, PenNamesPage, {});
}

export async function action(args: Route.ActionArgs) {
  return confirmUnmasking(await submissionOf(args));
}

export default function PenNames({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { unmaskingProposals } = loaderData;
  const isShown = unmaskingProposals.some(({ id }) => refused?.form === `confirm:${id}`);

  return (
    <Page
      title={useIntl().formatMessage({ id: 'unmasking.title', defaultMessage: 'Pen names to open' })}
      lead={
        <FormattedMessage
          id="unmasking.lead"
          defaultMessage="One admin proposes, another confirms. Ask yourself whether there is any other way."
        />
      }
    >
      {!isShown && <Trouble refused={refused} />}
      <ol role="list">
        {unmaskingProposals.map((proposal) => (
          <UnmaskingEntry key={proposal.id} proposal={proposal} refused={refused} />
        ))}
      </ol>
      {unmaskingProposals.length === 0 && (
        <EmptyState
          drawing={<Teacup />}
          title={<FormattedMessage id="unmasking.empty" defaultMessage="Nobody has proposed anything." />}
        />
      )}
    </Page>
  );
}
