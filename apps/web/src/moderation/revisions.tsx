import { FormattedMessage } from 'react-intl';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { Moment } from '../ui/moment';
import { TitledText } from '../ui/text-as-typed';
import styles from './revisions.module.css';

const RevisionFragment = graphql(`
  fragment RevisionText on Revision {
    body
    createdAt
    current
    reported
  }
`);

type Masked = FragmentType<typeof RevisionFragment>;

function RevisionText({ revision: masked }: { revision: Masked }) {
  const { body, createdAt, current, reported } = readFragment(RevisionFragment, masked);
  const title = current ? (
    <FormattedMessage id="review.now" defaultMessage="What stands there now" />
  ) : reported ? (
    <FormattedMessage id="review.reported" defaultMessage="What was reported" />
  ) : (
    <FormattedMessage id="review.before" defaultMessage="What stood there before" />
  );
  const values = { when: <Moment at={createdAt} withTime /> };

  return (
    <TitledText title={title} text={body}>
      <p>
        <FormattedMessage id="review.since" defaultMessage="Since {when}" values={values} />
      </p>
    </TitledText>
  );
}

interface RevisionsProps {
  revisions: readonly (Masked & { number: number })[];
}

/** What a post said and says, beside each other: who decides reads what was reported, not only what became of it. */
export function Revisions({ revisions }: RevisionsProps) {
  if (revisions.length < 2) return null;

  return (
    <div className={styles.revisions}>
      {revisions.map((revision) => (
        <RevisionText key={revision.number} revision={revision} />
      ))}
    </div>
  );
}
