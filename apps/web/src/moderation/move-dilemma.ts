import { moveDilemmaInput } from '@quandary/rules';
import { redirect } from 'react-router';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { sameOriginPath } from '../ui/same-origin-path';

const MoveDilemma = graphql(`
  mutation MoveDilemma($input: MoveDilemmaInput!) {
    moveDilemma(input: $input) {
      dilemma {
        id
      }
    }
  }
`);

export async function moveDilemma({ form, run }: Submission) {
  const input = {
    dilemmaId: text(form, 'dilemmaId'),
    topicSlug: text(form, 'topicSlug'),
    text: text(form, 'text').trim() || null,
  };
  const written = await write(run, MoveDilemma, checked(moveDilemmaInput, input));
  if ('refusal' in written) return refuse(written.refusal, form);

  return redirect(sameOriginPath(text(form, 'returnTo')), 303);
}
