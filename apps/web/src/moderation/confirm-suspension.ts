import { redirect } from 'react-router';
import { refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';

const ConfirmSuspension = graphql(`
  mutation ConfirmSuspension($input: ConfirmSuspensionInput!) {
    confirmSuspension(input: $input) {
      decision {
        id
      }
    }
  }
`);

export async function confirmSuspension({ form, run }: Submission) {
  const written = await write(run, ConfirmSuspension, { input: { proposalId: text(form, 'proposalId') } });
  if ('refusal' in written) return refuse(written.refusal, form);

  return redirect('/moderation/suspensions', 303);
}
