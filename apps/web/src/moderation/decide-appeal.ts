import { decideAppealInput } from '@quandary/rules';
import { redirect } from 'react-router';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';

const DecideAppeal = graphql(`
  mutation DecideAppeal($input: DecideAppealInput!) {
    decideAppeal(input: $input) {
      appeal {
        id
      }
    }
  }
`);

const answers = new Map([
  ['uphold', true],
  ['reverse', false],
]);

export async function decideAppeal({ form, run }: Submission) {
  const uphold = answers.get(text(form, 'answer'));
  const input = { appealId: text(form, 'appealId'), uphold: uphold ?? true, text: text(form, 'text') };
  const written = await write(run, DecideAppeal, checked(decideAppealInput, input, { ...input, uphold }));
  if ('refusal' in written) return refuse(written.refusal, form, `appeal:${input.appealId}`);

  return redirect('/moderation', 303);
}
