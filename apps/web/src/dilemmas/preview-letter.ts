import { markdownToHtml } from '@quandary/text';
import { refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { enteredIn } from '../ui/refusal';
import { askForm } from './post-dilemma';

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

/** What may help already, before the letter is sent; or why such a letter cannot be sent. */
export async function suggestWhileWriting({ form, run }: Pick<Submission, 'form' | 'run'>) {
  return write(run, WhileWriting, { title: text(form, 'title'), body: text(form, 'body') });
}

/** The page again with what was typed, the letter as it will look, and what may help already. */
export async function previewLetter({ form, run }: Submission) {
  const suggested = await suggestWhileWriting({ form, run });
  if ('refusal' in suggested) return refuse(suggested.refusal, form, askForm);

  const previewHtml = markdownToHtml(text(form, 'body'));

  return { entered: enteredIn(form), previewHtml, suggestions: suggested.done };
}
