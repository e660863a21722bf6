import { answerDilemmaInput } from '@quandary/rules';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { afterHeld } from '../posts/after-held';
import { lookAgain, secondLook } from '../posts/check-text';
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
        reasonCode
        post {
          id
        }
      }
    }
  }
`);

export async function answerDilemma({ form, here, run }: Submission) {
  const input = {
    dilemmaId: text(form, 'dilemmaId'),
    body: answerBody(form),
    requestId: text(form, 'requestId') || null,
    insistBecause: text(form, 'insistBecause') || undefined,
  };
  const fit = checked(answerDilemmaInput, input);
  const look = await secondLook({ form, run }, { kind: 'ANSWER', fit });
  if (look) return lookAgain(look, form, answerForm);

  const written = await write(run, AnswerDilemma, fit);
  if ('refusal' in written) return refuse(written.refusal, form, answerForm);

  const result = written.done.answerDilemma;

  return goOn(
    form,
    'label' in result
      ? `${here.pathname}#${result.label}`
      : afterHeld(result, { path: here.pathname, as: 'answer' }),
  );
}
