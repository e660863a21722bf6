import { redirect } from 'react-router';
import { refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';

const ClaimReview = graphql(`
  mutation ClaimReview($reviewItemId: ID!) {
    claimReview(reviewItemId: $reviewItemId) {
      id
    }
  }
`);

export async function claimReview({ form, run }: Submission) {
  const reviewItemId = text(form, 'reviewItemId');
  const written = await write(run, ClaimReview, { reviewItemId });
  if ('refusal' in written) return refuse(written.refusal, form, `claim:${reviewItemId}`);

  return redirect(`/moderation/${encodeURIComponent(written.done.claimReview.id)}`, 303);
}
