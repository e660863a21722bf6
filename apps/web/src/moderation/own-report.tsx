import { defineMessages, FormattedMessage, type MessageDescriptor } from 'react-intl';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import type { ReportOutcome } from '../graphql/generated/graphql';
import { letterTitleOf, placeOfPost, type PlacedPost } from '../posts/post-place';
import { usePostName } from '../posts/post-name';
import { ReasonWords } from '../posts/reason-words';
import { Moment } from '../ui/moment';
import styles from './log-entry.module.css';

const OwnReportFragment = graphql(`
  fragment OwnReport on Report {
    reason
    note
    createdAt
    outcome
    post {
      ...PostPlace
    }
  }
`);

const outcomes: Readonly<Record<ReportOutcome, MessageDescriptor>> = defineMessages({
  WAITING: { id: 'ownReport.waiting', defaultMessage: 'A moderator will look at it.' },
  KEPT: { id: 'ownReport.kept', defaultMessage: 'A moderator looked, and left it as it is.' },
  ACTED: { id: 'ownReport.acted', defaultMessage: 'A moderator looked, and did something about it.' },
  GONE: { id: 'ownReport.gone', defaultMessage: 'Its writer took it back before a moderator decided.' },
});

function ReportedPlace({ post }: { post: PlacedPost }) {
  const values = { name: usePostName(post), letter: letterTitleOf(post) };

  return (
    <Link to={placeOfPost(post)}>
      <FormattedMessage id="ownReport.post" defaultMessage="{name}, “{letter}”" values={values} />
    </Link>
  );
}

/** One report as whoever sent it reads it. */
export function OwnReport({ report }: { report: FragmentType<typeof OwnReportFragment> }) {
  const { reason, note, createdAt, outcome, post } = readFragment(OwnReportFragment, report);

  return (
    <li className={styles.line}>
      <p>
        {post ? (
          <ReportedPlace post={post} />
        ) : (
          <FormattedMessage id="ownReport.unseen" defaultMessage="A post that is no longer shown" />
        )}
        {': '}
        <ReasonWords reason={reason} />
        {', '}
        <Moment at={createdAt} />
      </p>
      {note && <p dir="auto">{note}</p>}
      <p>
        <strong>
          <FormattedMessage {...outcomes[outcome]} />
        </strong>
      </p>
    </li>
  );
}
