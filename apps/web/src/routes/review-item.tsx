import { FormattedMessage, useIntl } from 'react-intl';
import { Form, Link } from 'react-router';
import type { Route } from './+types/review-item';
import { notFound, read, submissionOf } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { Appealed } from '../moderation/appealed';
import { claimReview } from '../moderation/claim-review';
import { decideAppeal } from '../moderation/decide-appeal';
import { DecideForm } from '../moderation/decide-form';
import { decideReview } from '../moderation/decide-review';
import { Decided } from '../moderation/decided';
import { proposeSuspension } from '../moderation/propose-suspension';
import { ProposeSuspensionForm } from '../moderation/propose-suspension-form';
import { proposeUnmasking } from '../moderation/propose-unmasking';
import { ReviewFacts } from '../moderation/review-facts';
import { UnmaskForm } from '../moderation/unmask-form';
import { Revisions } from '../moderation/revisions';
import { WhyHere } from '../moderation/why-here';
import { letterTitleOf, placeOfPost } from '../posts/post-place';
import { usePostName } from '../posts/post-name';
import { PostState } from '../posts/post-state';
import { QuotedPost } from '../posts/quoted-post';
import { buttonClass } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { Trouble } from '../ui/trouble';

const ReviewItemPage = graphql(`
  query ReviewItemPage($id: ID!) {
    reviewItem(id: $id) {
      id
      revision
      notes
      revisions {
        number
        ...RevisionText
      }
      viewerCanClaim
      viewerCanDecide
      viewerCanProposeUnmasking
      viewerCanProposeSuspension
      appealed {
        id
        ...Appealed
      }
      decision {
        ...Decided
      }
      post {
        id
        viewerCanRedact
        ...PostPlace
        ...QuotedPost
        ...PostState
      }
      ...ReviewFacts
      ...WhyHere
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { reviewItem } = await read(context.graphql, ReviewItemPage, { id: params.id });
  if (!reviewItem) notFound();

  return { item: reviewItem };
}

export async function action(args: Route.ActionArgs) {
  const submission = await submissionOf(args);

  switch (submission.form.get('act')) {
    case 'decide':
      return decideReview(submission);
    case 'unmask':
      return proposeUnmasking(submission);
    case 'decide-appeal':
      return decideAppeal(submission);
    case 'propose-suspension':
      return proposeSuspension(submission);
    default:
      return claimReview(submission);
  }
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;

  return (
    <Notice title={<FormattedMessage id="review.notes" defaultMessage="What the reports say" />}>
      {notes.map((note) => (
        <p key={note} dir="auto">
          {note}
        </p>
      ))}
    </Notice>
  );
}

function Claim({ reviewItemId }: { reviewItemId: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="reviewItemId" value={reviewItemId} />
      <button className={buttonClass('primary')}>
        <FormattedMessage id="review.claimThis" defaultMessage="I’ll take it" />
      </button>
    </Form>
  );
}

/** Whether a form says itself what was refused. */
const isBelow = (form: string): boolean =>
  form === 'unmask' || form === 'propose-suspension' || form.startsWith('appeal:');

export default function ReviewItem({ loaderData: { item }, actionData: refused }: Route.ComponentProps) {
  const name = usePostName(item.post);
  const of = (form: string) => (refused?.form === form ? refused : undefined);
  const elsewhere = refused && isBelow(refused.form) ? undefined : refused;

  return (
    <Page
      title={useIntl().formatMessage({ id: 'review.entry', defaultMessage: 'About {name}' }, { name })}
      lead={letterTitleOf(item.post)}
    >
      <ReviewFacts item={item} />
      <PostState post={item.post} />
      <QuotedPost post={item.post} />
      <WhyHere item={item} />
      <Revisions revisions={item.revisions} />
      <p>
        <Link to={placeOfPost(item.post)}>
          <FormattedMessage id="review.inPlace" defaultMessage="See it in its place" />
        </Link>
      </p>
      {item.post.viewerCanRedact && (
        <p>
          <Link to={`/posts/${item.post.id}/redact?returnTo=/moderation/${item.id}`}>
            <FormattedMessage id="review.redact" defaultMessage="Remove words from it" />
          </Link>
        </p>
      )}
      <Notes notes={item.notes} />
      {item.decision && <Decided decision={item.decision} />}
      {item.appealed.map((decision) => (
        <Appealed key={decision.id} decision={decision} refused={refused} />
      ))}
      {elsewhere && !item.viewerCanDecide && <Trouble refused={elsewhere} />}
      {item.viewerCanClaim && <Claim reviewItemId={item.id} />}
      {item.viewerCanDecide && (
        <DecideForm reviewItemId={item.id} revision={item.revision} refused={elsewhere} />
      )}
      {item.viewerCanProposeUnmasking && <UnmaskForm postId={item.post.id} refused={of('unmask')} />}
      {item.viewerCanProposeSuspension && (
        <ProposeSuspensionForm reviewItemId={item.id} refused={of('propose-suspension')} />
      )}
    </Page>
  );
}
