import { redirect } from 'react-router';
import { refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { sameOriginPath } from '../ui/same-origin-path';

const WithdrawPost = graphql(`
  mutation WithdrawPost($postId: ID!) {
    withdrawPost(postId: $postId) {
      id
    }
  }
`);

export async function withdrawPost({ form, run }: Submission) {
  const written = await write(run, WithdrawPost, { postId: text(form, 'postId') });
  if ('refusal' in written) return refuse(written.refusal, form);

  return redirect(sameOriginPath(text(form, 'returnTo')), 303);
}
