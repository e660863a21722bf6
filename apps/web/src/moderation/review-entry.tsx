import { FormattedMessage } from 'react-intl';
import { Form, Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { usePostName } from '../posts/post-name';
import { letterTitleOf } from '../posts/post-place';
import { QuotedPost } from '../posts/quoted-post';
import { buttonClass } from '../ui/button';
import { unseen } from '../ui/unseen';
import styles from './review-entry.module.css';
import { ReviewFacts } from './review-facts';

const ReviewEntryFragment = graphql(`
  fragment ReviewEntry on ReviewItem {
    id
    viewerCanClaim
    post {
      ...PostPlace
      ...QuotedPost
    }
    ...ReviewFacts
  }
`);

export function ReviewEntry({ item: masked }: { item: FragmentType<typeof ReviewEntryFragment> }) {
  const item = readFragment(ReviewEntryFragment, masked);
  const name = usePostName(item.post);
  const values = { name, unseen };

  return (
    <li className={styles.entry}>
      <h2>
        <Link to={`/moderation/${item.id}`}>
          <FormattedMessage id="review.entry" defaultMessage="About {name}" values={{ name }} />
        </Link>
      </h2>
      <p dir="auto">{letterTitleOf(item.post)}</p>
      <ReviewFacts item={item} />
      <QuotedPost post={item.post} />
      {item.viewerCanClaim && (
        <Form method="post" action="/moderation">
          <input type="hidden" name="reviewItemId" value={item.id} />
          <button className={buttonClass('quiet', 'small')}>
            <FormattedMessage
              id="review.claim"
              defaultMessage="I’ll take it<unseen>: {name}</unseen>"
              values={values}
            />
          </button>
        </Form>
      )}
    </li>
  );
}
