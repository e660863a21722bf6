import { refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { goOn } from '../ui/submission';

const MarkHelped = graphql(`
  mutation MarkHelped($answerId: ID!, $helped: Boolean!) {
    markHelped(answerId: $answerId, helped: $helped) {
      label
    }
  }
`);

export function helpedForm(answerId: string): string {
  return `helped:${answerId}`;
}

export async function markHelped({ form, here, run }: Submission) {
  const answerId = text(form, 'answerId');
  const written = await write(run, MarkHelped, { answerId, helped: form.get('helped') === 'yes' });
  if ('refusal' in written) return refuse(written.refusal, form, helpedForm(answerId));

  return goOn(form, `${here.pathname}${here.search}#${written.done.markHelped.label}`);
}
