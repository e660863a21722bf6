import { FormattedMessage } from 'react-intl';
import { Form, Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { letterTitleOf, placeOfPost } from '../posts/post-place';
import { ReasonWords } from '../posts/reason-words';
import { buttonClass } from '../ui/button';
import { Moment } from '../ui/moment';
import { unseen } from '../ui/unseen';
import styles from './review-entry.module.css';

const SuspensionEntryFragment = graphql(`
  fragment SuspensionEntry on SuspensionProposal {
    id
    reason
    explanation
    suspendUntil
    proposedAt
    expiresAt
    confirmedAt
    viewerCanConfirm
    proposedBy {
      name
    }
    post {
      ...PostPlace
    }
  }
`);

/** What an admin proposed, and whether another has confirmed it. */
export function SuspensionEntry({
  proposal: masked,
}: {
  proposal: FragmentType<typeof SuspensionEntryFragment>;
}) {
  const proposal = readFragment(SuspensionEntryFragment, masked);
  const { id, post, reason, explanation, suspendUntil, proposedBy, proposedAt, confirmedAt } = proposal;
  const title = post ? letterTitleOf(post) : '';

  return (
    <li className={styles.entry}>
      <h2 dir="auto">{post && <Link to={placeOfPost(post)}>{title}</Link>}</h2>
      <p>
        <bdi>{proposedBy.name}</bdi> <Moment at={proposedAt} withTime /> <ReasonWords reason={reason} />
      </p>
      <p dir="auto">{explanation}</p>
      <p>
        <FormattedMessage
          id="decision.until"
          defaultMessage="Suspended until {date}"
          values={{ date: <Moment at={suspendUntil} /> }}
        />
      </p>
      {confirmedAt && (
        <p>
          <FormattedMessage
            id="suspensions.confirmed"
            defaultMessage="Confirmed on {date}"
            values={{ date: <Moment at={confirmedAt} withTime /> }}
          />
        </p>
      )}
      {proposal.viewerCanConfirm && (
        <Form method="post">
          <input type="hidden" name="proposalId" value={id} />
          <button className={buttonClass('quiet', 'small')}>
            <FormattedMessage
              id="suspensions.confirm"
              defaultMessage="Suspend them<unseen>: {title}</unseen>"
              values={{ title, unseen }}
            />
          </button>{' '}
          <FormattedMessage
            id="unmasking.until"
            defaultMessage="Possible until {date}"
            values={{ date: <Moment at={proposal.expiresAt} withTime /> }}
          />
        </Form>
      )}
    </li>
  );
}
