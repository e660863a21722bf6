import { FormattedList, FormattedMessage } from 'react-intl';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { ReasonWords } from '../posts/reason-words';
import { Moment } from '../ui/moment';
import { SourceWords } from './decision-words';
import styles from './review-facts.module.css';

const ReviewFactsFragment = graphql(`
  fragment ReviewFacts on ReviewItem {
    source
    state
    reasons
    weight
    createdAt
    dueAt
    claimExpiresAt
    claimedBy {
      name
    }
  }
`);

type ReviewFactsRef = FragmentType<typeof ReviewFactsFragment>;

function Claimed({ item: masked }: { item: ReviewFactsRef }) {
  const { claimedBy, claimExpiresAt } = readFragment(ReviewFactsFragment, masked);
  if (!claimedBy) return null;

  return (
    <span>
      <FormattedMessage
        id="review.claimedBy"
        defaultMessage="with {name}{until, select, none {} other { until {time}}}"
        values={{
          name: <bdi key="name">{claimedBy.name}</bdi>,
          until: claimExpiresAt ?? 'none',
          time: claimExpiresAt ? <Moment key="until" at={claimExpiresAt} withTime /> : null,
        }}
      />
    </span>
  );
}

/** Why a post is before the moderators, and who has it. */
export function ReviewFacts({ item: masked }: { item: ReviewFactsRef }) {
  const item = readFragment(ReviewFactsFragment, masked);

  return (
    <p className={styles.facts}>
      <strong className={item.source === 'CRISIS' ? styles.urgent : undefined}>
        <SourceWords source={item.source} />
      </strong>
      {item.reasons.length > 0 && (
        <span>
          <FormattedList
            type="conjunction"
            value={item.reasons.map((reason) => (
              <ReasonWords key={reason} reason={reason} />
            ))}
          />
        </span>
      )}
      <span>
        <FormattedMessage
          id="review.weight"
          defaultMessage="weight {weight, number}"
          values={{ weight: item.weight }}
        />
      </span>
      <Moment at={item.createdAt} withTime />
      {item.dueAt && item.state !== 'DECIDED' && (
        <strong className={styles.urgent}>
          <FormattedMessage
            id="review.due"
            defaultMessage="to be read by {time}"
            values={{ time: <Moment at={item.dueAt} withTime withZone /> }}
          />
        </strong>
      )}
      <Claimed item={masked} />
    </p>
  );
}
