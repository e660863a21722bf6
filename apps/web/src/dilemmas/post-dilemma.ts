import { postDilemmaInput } from '@quandary/rules';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { lookAgain, secondLook } from '../posts/check-text';
import { goOn } from '../ui/submission';
import { dilemmaPath } from './dilemma-path';

const PostDilemma = graphql(`
  mutation PostDilemma($input: PostDilemmaInput!) {
    postDilemma(input: $input) {
      __typename
      ... on Dilemma {
        number
        slug
      }
      ... on HeldForReview {
        reasonCode
        post {
          __typename
          ... on Dilemma {
            number
            slug
          }
        }
      }
    }
  }
`);

export const askForm = 'ask';

/** A sealed letter has a pen name; one under the member's own name has none. */
function penNameIn(form: FormData): string | null {
  return text(form, 'signed') === 'own' ? null : text(form, 'penName').trim();
}

export async function postDilemma({ form, run }: Submission) {
  const input = {
    title: text(form, 'title').trim(),
    body: text(form, 'body'),
    ask: text(form, 'ask').trim() || null,
    topic: text(form, 'topic'),
    penName: penNameIn(form),
    requestId: text(form, 'requestId') || null,
    insistBecause: text(form, 'insistBecause') || undefined,
  };
  const fit = checked(postDilemmaInput, input);
  const look = await secondLook({ form, run }, { kind: 'DILEMMA', fit });
  if (look) return lookAgain(look, form, askForm);

  const written = await write(run, PostDilemma, fit);
  if ('refusal' in written) return refuse(written.refusal, form, askForm);

  const result = written.done.postDilemma;
  const posted = result.__typename === 'HeldForReview' ? result.post : result;

  const path = posted.__typename === 'Dilemma' ? dilemmaPath(posted) : '/';
  const inDanger = result.__typename === 'HeldForReview' && result.reasonCode === 'CRISIS';

  return goOn(form, inDanger ? `${path}#held` : path);
}
