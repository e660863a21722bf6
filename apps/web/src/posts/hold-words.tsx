import { defineMessages, FormattedMessage, type MessageDescriptor } from 'react-intl';
import type { HoldReason } from '../graphql/generated/graphql';

const words: Readonly<Record<HoldReason, MessageDescriptor>> = defineMessages({
  CRISIS: {
    id: 'hold.crisis',
    defaultMessage: 'Somebody in it may be in danger. A moderator reads it before anything else.',
  },
  THREAT: {
    id: 'hold.threat',
    defaultMessage: 'It reads like a threat. A moderator looks at it first.',
  },
  IDENTIFYING: {
    id: 'hold.identifying',
    defaultMessage: 'It may give away who somebody is, or where. A moderator looks at it first.',
  },
  BLOCKED_WORDS: {
    id: 'hold.blockedWords',
    defaultMessage: 'It has words that this site looks at first. A moderator looks at it.',
  },
  SUSPECT_WORDS: {
    id: 'hold.suspectWords',
    defaultMessage: 'It has words that this site looks at. A moderator looks at it.',
  },
  SPAM: {
    id: 'hold.spam',
    defaultMessage: 'It reads like an advertisement. A moderator looks at it first.',
  },
  NEW_MEMBER: {
    id: 'hold.newMember',
    defaultMessage: 'On this site a moderator reads first posts before they appear.',
  },
  TOPIC: {
    id: 'hold.topic',
    defaultMessage: 'In this topic a moderator reads everything before it appears.',
  },
  LINKS_OF_NEW_MEMBER: {
    id: 'hold.links',
    defaultMessage: 'It has several links, and your account is new. A moderator looks at it first.',
  },
  EDITED_UNDER_REVIEW: {
    id: 'hold.editedUnderReview',
    defaultMessage: 'It was edited while a moderator was looking at it. They look at the new text first.',
  },
  LINKS_UNDER_PEN_NAME: {
    id: 'hold.linksUnderPenName',
    defaultMessage: 'It has several links and a pen name. A moderator looks at it first.',
  },
  AUTHOR_ON_HOLD: {
    id: 'hold.authorOnHold',
    defaultMessage: 'A moderator reads what you post before others do, for the time being.',
  },
  IMPORTED: {
    id: 'hold.imported',
    defaultMessage: 'It was waiting for a moderator where it came from.',
  },
  OTHER: { id: 'hold.other', defaultMessage: 'A moderator looks at it first.' },
});

/** Why a post waits, in words. */
export function HoldWords({ reason }: { reason: HoldReason }) {
  return <FormattedMessage {...words[reason]} />;
}
