import { FormattedMessage } from 'react-intl';
import { Form, Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { letterTitleOf, placeOfPost } from '../posts/post-place';
import { buttonClass } from '../ui/button';
import { Moment } from '../ui/moment';
import type { Refused } from '../ui/refusal';
import { Trouble } from '../ui/trouble';
import { unseen } from '../ui/unseen';
import styles from './review-entry.module.css';

const UnmaskingEntryFragment = graphql(`
  fragment UnmaskingEntry on UnmaskingProposal {
    id
    reason
    proposedAt
    expiresAt
    confirmedAt
    viewerCanConfirm
    proposedBy {
      name
    }
    confirmedBy {
      name
    }
    author {
      handle
      name
    }
    post {
      ...PostPlace
    }
  }
`);

interface UnmaskingEntryProps {
  proposal: FragmentType<typeof UnmaskingEntryFragment>;
  refused: Refused | undefined;
}

/** What an admin proposed to open, and what became of it. */
export function UnmaskingEntry({ proposal: masked, refused }: UnmaskingEntryProps) {
  const proposal = readFragment(UnmaskingEntryFragment, masked);
  const { id, post, reason, proposedBy, proposedAt, expiresAt, confirmedBy, confirmedAt, author } = proposal;
  const title = post ? letterTitleOf(post) : '';

  return (
    <li className={styles.entry}>
      <h2 dir="auto">{post && <Link to={placeOfPost(post)}>{title}</Link>}</h2>
      <p>
        <bdi>{proposedBy.name}</bdi> <Moment at={proposedAt} withTime />
      </p>
      <p dir="auto">{reason}</p>
      {confirmedAt && confirmedBy && (
        <p>
          <FormattedMessage
            id="unmasking.confirmed"
            defaultMessage="Confirmed by {name} on {date}"
            values={{ name: <bdi>{confirmedBy.name}</bdi>, date: <Moment at={confirmedAt} withTime /> }}
          />
        </p>
      )}
      {author && (
        <p>
          <FormattedMessage
            id="unmasking.author"
            defaultMessage="Written by {name}"
            values={{ name: <Link to={`/m/${author.handle}`}>{author.name}</Link> }}
          />
        </p>
      )}
      {refused?.form === `confirm:${id}` && <Trouble refused={refused} />}
      {proposal.viewerCanConfirm && (
        <Form method="post">
          <input type="hidden" name="proposalId" value={id} />
          <button className={buttonClass('quiet', 'small')}>
            <FormattedMessage
              id="unmasking.confirm"
              defaultMessage="Open it<unseen>: {title}</unseen>"
              values={{ title, unseen }}
            />
          </button>{' '}
          <FormattedMessage
            id="unmasking.until"
            defaultMessage="Possible until {date}"
            values={{ date: <Moment at={expiresAt} withTime /> }}
          />
        </Form>
      )}
    </li>
  );
}
