import { FormattedMessage } from 'react-intl';
import { useLocation } from 'react-router';
import type { Refusal } from './refusal';

function SignInAgain() {
  const { pathname, search } = useLocation();
  const address = `/sign-in?returnTo=${encodeURIComponent(pathname + search)}`;

  return (
    <FormattedMessage
      id="refusal.signedOut"
      defaultMessage="You are signed out. <link>Sign in (in a new tab)</link>, then come back here and send it again: your words stay where they are."
      values={{
        link: (words) => (
          <a href={address} target="_blank">
            {words}
          </a>
        ),
      }}
    />
  );
}

/** Why not, and what now: the sentence for the reason, except where only the page knows what to do next. */
export function RefusalWords({ refusal }: { refusal: Refusal }) {
  if (refusal.code === 'UNAUTHENTICATED') return <SignInAgain />;

  if (refusal.code === 'OFFLINE') {
    return (
      <FormattedMessage
        id="refusal.offline"
        defaultMessage="The site could not be reached, or has too much to do. Nothing is lost; please send it again in a moment."
      />
    );
  }

  if (refusal.code === 'INTERNAL') {
    return (
      <FormattedMessage
        id="refusal.internal"
        defaultMessage="Something broke on our side, and this was not saved. Please try again in a minute.{errorId, select, none {} other { (Number for the site’s owner: {errorId})}}"
        values={{ errorId: refusal.errorId ?? 'none' }}
      />
    );
  }

  return <>{refusal.message}</>;
}
