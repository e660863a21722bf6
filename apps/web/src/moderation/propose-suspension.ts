import { proposeSuspensionInput } from '@quandary/rules';
import { redirect } from 'react-router';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { everyReason } from '../posts/reason-words';
import { dayBegins } from './decide-review';

const ProposeSuspension = graphql(`
  mutation ProposeSuspension($input: ProposeSuspensionInput!) {
    proposeSuspension(input: $input) {
      proposal {
        id
      }
    }
  }
`);

export async function proposeSuspension({ form, run }: Submission) {
  const reason = everyReason.find((code) => code === form.get('reason'));
  const suspendUntil = dayBegins(text(form, 'suspendUntil'));
  const input = {
    reviewItemId: text(form, 'reviewItemId'),
    reason: reason ?? 'OTHER',
    explanation: text(form, 'explanation'),
    suspendUntil: suspendUntil ?? '',
  };
  const inRules = { ...input, reason: reason?.toLowerCase() };
  const written = await write(run, ProposeSuspension, checked(proposeSuspensionInput, input, inRules));
  if ('refusal' in written) return refuse(written.refusal, form, 'propose-suspension');

  return redirect('/moderation/suspensions', 303);
}
