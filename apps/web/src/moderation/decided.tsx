import { FormattedMessage } from 'react-intl';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { ReasonWords } from '../posts/reason-words';
import { Moment } from '../ui/moment';
import { Notice } from '../ui/notice';
import { DecisionWords } from './decision-words';

const DecidedFragment = graphql(`
  fragment Decided on Decision {
    kind
    reason
    explanation
    decidedAt
    suspendUntil
    decidedBy {
      name
    }
  }
`);

/** A decision as the other moderators read it. */
export function Decided({ decision: masked }: { decision: FragmentType<typeof DecidedFragment> }) {
  const { kind, reason, explanation, decidedAt, suspendUntil, decidedBy } = readFragment(
    DecidedFragment,
    masked,
  );

  return (
    <Notice tone="good" title={<DecisionWords kind={kind} />}>
      <p dir="auto">{explanation}</p>
      <p>
        {decidedBy && <bdi>{decidedBy.name}</bdi>} <Moment at={decidedAt} withTime />{' '}
        {reason && <ReasonWords reason={reason} />}
      </p>
      {suspendUntil && (
        <p>
          <FormattedMessage
            id="decision.until"
            defaultMessage="Suspended until {date}"
            values={{ date: <Moment at={suspendUntil} /> }}
          />
        </p>
      )}
    </Notice>
  );
}
