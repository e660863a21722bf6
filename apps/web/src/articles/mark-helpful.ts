import { refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';

const MarkHelpful = graphql(`
  mutation MarkHelpful($input: MarkHelpfulInput!) {
    markHelpful(input: $input) {
      __typename
    }
  }
`);

/** What the page hears of a press that counted. It is not kept who pressed: on the next visit it has forgotten. */
export interface Thanked {
  thanked: true;
}

export async function markHelpful({ form, run }: Submission) {
  const written = await write(run, MarkHelpful, { input: { articleId: text(form, 'articleId') } });
  if ('refusal' in written) return refuse(written.refusal, form, 'helpful');

  return { thanked: true } satisfies Thanked;
}
