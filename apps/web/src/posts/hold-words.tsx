import { defineMessages, FormattedMessage, type MessageDescriptor } from 'react-intl';
import type { HoldReason } from '../graphql/generated/graphql';

const words: Readonly<Record<HoldReason, MessageDescriptor>> = defineMessages({
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
