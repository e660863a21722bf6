import { redactPostInput } from '@quandary/rules';
import { redirect } from 'react-router';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { placeOfPost } from './post-place';
import { everyReason } from './reason-words';

const RedactPost = graphql(`
  mutation RedactPost($input: RedactPostInput!) {
    redactPost(input: $input) {
      post {
        ...PostPlace
      }
    }
  }
`);

/** One passage a line. What is wrong with one of them is told at the field. */
export async function redactPost({ form, run }: Submission) {
  const passages = text(form, 'passages')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const input = {
    postId: text(form, 'postId'),
    passages,
    reason: everyReason.find((code) => code === form.get('reason')) ?? null,
    explanation: text(form, 'explanation').trim() || null,
  };
  const inRules = { ...input, reason: input.reason?.toLowerCase() };
  const written = await write(run, RedactPost, checked(redactPostInput, input, inRules));
  if ('refusal' in written) {
    const { refusal } = written;
    const atPassage = /^\d+$/.test(refusal.field ?? '');
    return refuse(atPassage ? { ...refusal, field: 'passages' } : refusal, form);
  }

  // The address that the form came from may have the words in it.
  const { post } = written.done.redactPost;
  return redirect(post ? placeOfPost(post) : '/', 303);
}
