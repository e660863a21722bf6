import { proposeUnmaskingInput } from '@quandary/rules';
import { redirect } from 'react-router';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';

const ProposeUnmasking = graphql(`
  mutation ProposeUnmasking($input: ProposeUnmaskingInput!) {
    proposeUnmasking(input: $input) {
      proposal {
        id
      }
    }
  }
`);

export async function proposeUnmasking({ form, run }: Submission) {
  const input = { postId: text(form, 'postId'), reason: text(form, 'reason') };
  const written = await write(run, ProposeUnmasking, checked(proposeUnmaskingInput, input));
  if ('refusal' in written) return refuse(written.refusal, form, 'unmask');

  return redirect('/moderation/pen-names', 303);
}
