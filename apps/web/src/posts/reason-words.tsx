import { REPORT_REASONS } from '@quandary/rules';
import { FormattedMessage } from 'react-intl';
import { inCapitals } from '../graphql/capitals';
import type { ReportReason } from '../graphql/generated/graphql';

/** A reason code in people's words, in the middle of a sentence or in a list to choose from. */
export function ReasonWords({ reason }: { reason: ReportReason }) {
  switch (reason) {
    case 'OFFENSIVE':
      return <FormattedMessage id="reason.offensive" defaultMessage="offensive" />;
    case 'HARASSMENT':
      return <FormattedMessage id="reason.harassment" defaultMessage="harassment" />;
    case 'SPAM':
      return <FormattedMessage id="reason.spam" defaultMessage="spam" />;
    case 'OFF_TOPIC':
      return <FormattedMessage id="reason.offTopic" defaultMessage="off topic" />;
    case 'IDENTIFIES_SOMEONE':
      return <FormattedMessage id="reason.identifiesSomeone" defaultMessage="identifies someone" />;
    case 'UNSAFE_ADVICE':
      return <FormattedMessage id="reason.unsafeAdvice" defaultMessage="unsafe advice" />;
    case 'MACHINE_WRITTEN':
      return <FormattedMessage id="reason.machineWritten" defaultMessage="written by a machine" />;
    case 'ILLEGAL':
      return <FormattedMessage id="reason.illegal" defaultMessage="illegal" />;
    case 'CRISIS':
      return <FormattedMessage id="reason.crisis" defaultMessage="somebody may be in danger" />;
    case 'OTHER':
      return <FormattedMessage id="reason.other" defaultMessage="another reason" />;
  }
}

export const everyReason: ReportReason[] = inCapitals(REPORT_REASONS);
