import { FormattedMessage } from 'react-intl';
import type { DecisionKind, ReviewSource, ReviewState } from '../graphql/generated/graphql';

export function DecisionWords({ kind }: { kind: DecisionKind }) {
  switch (kind) {
    case 'KEEP':
      return <FormattedMessage id="decision.keep" defaultMessage="Keep it" />;
    case 'REMOVE':
      return <FormattedMessage id="decision.remove" defaultMessage="Remove it" />;
    case 'RESTORE':
      return <FormattedMessage id="decision.restore" defaultMessage="Put it back" />;
    case 'LOCK_COMMENTS':
      return <FormattedMessage id="decision.lock" defaultMessage="Close the discussion" />;
    case 'SLOW':
      return <FormattedMessage id="decision.slow" defaultMessage="Slow the discussion" />;
    case 'HOLD':
      return (
        <FormattedMessage id="decision.hold" defaultMessage="Keep it and read first what its author posts" />
      );
    case 'LIFT':
      return (
        <FormattedMessage id="decision.lift" defaultMessage="Take back what was decided and binds still" />
      );
    case 'HIDE':
      return <FormattedMessage id="decision.hide" defaultMessage="Hidden by reports" />;
    case 'PAUSE':
      return <FormattedMessage id="decision.pause" defaultMessage="Paused by reports" />;
    case 'SCREEN':
      return <FormattedMessage id="decision.screen" defaultMessage="Held by the screening" />;
    case 'WARN':
      return <FormattedMessage id="decision.warn" defaultMessage="Keep it and warn its author" />;
    case 'SUSPEND':
      return <FormattedMessage id="decision.suspend" defaultMessage="Remove it and suspend its author" />;
    case 'REDACT':
      return <FormattedMessage id="decision.redact" defaultMessage="Words were removed from it" />;
  }
}

export function SourceWords({ source }: { source: ReviewSource }) {
  switch (source) {
    case 'REPORT':
      return <FormattedMessage id="review.source.report" defaultMessage="reported" />;
    case 'SCREENING':
      return <FormattedMessage id="review.source.screening" defaultMessage="held by the screening" />;
    case 'CRISIS':
      return <FormattedMessage id="review.source.crisis" defaultMessage="somebody may be in danger" />;
    case 'NEW_MEMBER':
      return <FormattedMessage id="review.source.newMember" defaultMessage="by a new member" />;
    case 'APPEAL':
      return <FormattedMessage id="review.source.appeal" defaultMessage="appealed" />;
  }
}

export function StateWords({ state }: { state: ReviewState }) {
  switch (state) {
    case 'OPEN':
      return <FormattedMessage id="review.state.open" defaultMessage="Waiting" />;
    case 'CLAIMED':
      return <FormattedMessage id="review.state.claimed" defaultMessage="Being looked at" />;
    case 'DECIDED':
      return <FormattedMessage id="review.state.decided" defaultMessage="Decided" />;
  }
}
