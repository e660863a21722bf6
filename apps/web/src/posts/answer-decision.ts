import { appealInput } from '@quandary/rules';
import { redirect } from 'react-router';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';

const Acknowledge = graphql(`
  mutation AcknowledgeWarning($input: AcknowledgeWarningInput!) {
    acknowledgeWarning(input: $input) {
      decision {
        id
      }
    }
  }
`);

const Appeal = graphql(`
  mutation Appeal($input: AppealInput!) {
    appeal(input: $input) {
      appeal {
        id
      }
    }
  }
`);

/** What an author says to a decision: that they have read it, or that it is wrong. */
export async function answerDecision({ form, run }: Submission, decisionId: string) {
  const act = form.get('act') === 'acknowledge' ? 'acknowledge' : 'appeal';
  const input = { decisionId, text: text(form, 'text') };
  const written =
    act === 'acknowledge'
      ? await write(run, Acknowledge, { input: { decisionId } })
      : await write(run, Appeal, checked(appealInput, input));
  if ('refusal' in written) return refuse(written.refusal, form, act);

  return redirect(`/me/decisions/${encodeURIComponent(decisionId)}?done=${act}`, 303);
}
