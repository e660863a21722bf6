import { markdownToHtml } from '@quandary/text';
import { refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { enteredIn } from '../ui/refusal';
import { besideLetter } from './beside-letter';
import { askForm } from './post-dilemma';

const WhileWriting = graphql(`
  query WhileWriting($title: String!, $body: String!, $guides: Int!, $letters: Int!) {
    suggestArticles(title: $title, body: $body, first: $guides) {
      ...SuggestedGuide
    }
    similarDilemmas(title: $title, body: $body, first: $letters) {
      ...SimilarLetter
    }
  }
`);

/** What may help already, before the letter is sent; or why such a letter cannot be sent. */
export async function suggestWhileWriting({ form, run }: Pick<Submission, 'form' | 'run'>) {
  const words = { title: text(form, 'title'), body: text(form, 'body') };

  return write(run, WhileWriting, { ...words, ...besideLetter });
}

/** The page again with what was typed, the letter as it will look, and what may help already. */
export async function previewLetter({ form, run }: Submission) {
  const suggested = await suggestWhileWriting({ form, run });
  if ('refusal' in suggested) return refuse(suggested.refusal, form, askForm);

  const previewHtml = markdownToHtml(text(form, 'body'));

  return { entered: enteredIn(form), previewHtml, suggestions: suggested.done };
}
