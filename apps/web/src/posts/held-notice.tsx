import { FormattedMessage } from 'react-intl';
import { useSearchParams } from 'react-router';
import { Notice } from '../ui/notice';

/** Thanks for what was written and waits for a moderator. */
export function HeldNotice() {
  const [params] = useSearchParams();
  if (!params.has('held')) return null;

  return (
    <div id="held" tabIndex={-1}>
      <Notice
        tone="good"
        role="status"
        title={<FormattedMessage id="post.held.title" defaultMessage="Thank you, it has arrived" />}
      >
        <p>
          <FormattedMessage
            id="post.held.words"
            defaultMessage="A moderator reads it before everybody can. You don’t need to do anything; it will appear here."
          />
        </p>
      </Notice>
    </div>
  );
}
