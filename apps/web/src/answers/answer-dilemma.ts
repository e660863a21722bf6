import { answerDilemmaInput } from '@quandary/rules';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { goOn } from '../ui/submission';
import { answerForm } from './answer-form-name';
import { answerBody } from './answer-parts';

const AnswerDilemma = graphql(`
  mutation AnswerDilemma($input: AnswerDilemmaInput!) {
    answerDilemma(input: $input) {
      ... on Answer {
        label
      }
      ... on HeldForReview {
        reason
      }
    }
  }
`);

export async function answerDilemma({ form, here, run }: Submission) {
  const input = {
    dilemmaId: text(form, 'dilemmaId'),
    body: answerBody(form),
    requestId: text(form, 'requestId') || null,
  };
  const written = await write(run, AnswerDilemma, checked(answerDilemmaInput, input));
  if ('refusal' in written) return refuse(written.refusal, form, answerForm);

  const result = written.done.answerDilemma;

  return goOn(
    form,
    'label' in result ? `${here.pathname}#${result.label}` : `${here.pathname}?held=answer#held`,
  );
}
