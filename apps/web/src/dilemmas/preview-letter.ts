import { markdownToHtml } from '@quandary/text';
import { read, text, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { enteredIn } from '../ui/refusal';

const WhileWriting = graphql(`
  query WhileWriting($title: String!, $body: String!) {
    suggestArticles(title: $title, body: $body, first: 3) {
      ...SuggestedGuide
    }
    similarDilemmas(title: $title, body: $body, first: 4) {
      ...SimilarLetter
    }
  }
`);

/** What may help already, before the letter is sent. */
export async function suggestWhileWriting({ form, run }: Pick<Submission, 'form' | 'run'>) {
  return read(run, WhileWriting, { title: text(form, 'title'), body: text(form, 'body') });
}

/** The page again with what was typed, the letter as it will look, and what may help already. */
export async function previewLetter({ form, run }: Submission) {
  const suggestions = await suggestWhileWriting({ form, run });

  return { entered: enteredIn(form), previewHtml: markdownToHtml(text(form, 'body')), suggestions };
}
