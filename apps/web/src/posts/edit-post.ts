import { editPostInput } from '@quandary/rules';
import { redirect } from 'react-router';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { sameOriginPath } from '../ui/same-origin-path';

const EditPost = graphql(`
  mutation EditPost($input: EditPostInput!) {
    editPost(input: $input) {
      id
    }
  }
`);

/** `body` is the whole text, or what is added to it: the server says which, and the page asked accordingly. */
export async function editPost({ form, run }: Submission, body: string) {
  const input = { postId: text(form, 'postId'), body };
  const written = await write(run, EditPost, checked(editPostInput, input));
  if ('refusal' in written) return refuse(written.refusal, form);

  return redirect(sameOriginPath(text(form, 'returnTo')), 303);
}
