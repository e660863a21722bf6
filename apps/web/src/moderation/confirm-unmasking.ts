import { redirect } from 'react-router';
import { refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';

const ConfirmUnmasking = graphql(`
  mutation ConfirmUnmasking($input: ConfirmUnmaskingInput!) {
    confirmUnmasking(input: $input) {
      proposal {
        id
      }
    }
  }
`);

export async function confirmUnmasking({ form, run }: Submission) {
  const proposalId = text(form, 'proposalId');
  const written = await write(run, ConfirmUnmasking, { input: { proposalId } });
  if ('refusal' in written) return refuse(written.refusal, form, `confirm:${proposalId}`);

  return redirect('/moderation/pen-names', 303);
}
