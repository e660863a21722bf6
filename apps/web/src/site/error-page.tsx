import { useSyncExternalStore } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { isRouteErrorResponse, Link } from 'react-router';
import { SignInLink } from '../accounts/sign-in-link';
import { EmptyState } from '../ui/empty-state';
import { BrokenPencil, Signpost } from '../ui/illustrations';
import { PageTitle } from '../ui/page-title';

function watchConnection(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);

  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

export function NothingHere() {
  const title = useIntl().formatMessage({
    id: 'error.notFound.title',
    defaultMessage: 'There is nothing at this address',
  });

  return (
    <EmptyState drawing={<Signpost />} title={title} main>
      <PageTitle>{title}</PageTitle>
      <p>
        <FormattedMessage
          id="error.notFound.words"
          defaultMessage="Perhaps it was taken back by whoever wrote it, or the link lost a letter on the way. You can look for it in <search>the search</search> or start again from <home>the letters</home>."
          values={{
            search: (words) => <Link to="/search">{words}</Link>,
            home: (words) => <Link to="/">{words}</Link>,
          }}
        />
      </p>
    </EmptyState>
  );
}

function SignedOut() {
  const title = useIntl().formatMessage({
    id: 'error.signedOut.title',
    defaultMessage: 'This page is for members',
  });

  return (
    <EmptyState drawing={<Signpost />} title={title} main>
      <PageTitle>{title}</PageTitle>
      <p>
        <SignInLink>
          <FormattedMessage id="error.signedOut.words" defaultMessage="Sign in and come straight back here" />
        </SignInLink>
      </p>
    </EmptyState>
  );
}

function NotYours({ message }: { message?: string }) {
  const title = useIntl().formatMessage({
    id: 'error.forbidden.title',
    defaultMessage: 'That is not yours to do',
  });

  return (
    <EmptyState drawing={<Signpost />} title={title} main>
      <PageTitle>{title}</PageTitle>
      {message && <p>{message}</p>}
    </EmptyState>
  );
}

function SomethingBroke({ errorId }: { errorId?: string }) {
  const intl = useIntl();
  const online = useSyncExternalStore(
    watchConnection,
    () => navigator.onLine,
    () => true,
  );
  const title = online
    ? intl.formatMessage({ id: 'error.broke.title', defaultMessage: 'Something broke on our side' })
    : intl.formatMessage({ id: 'error.offline.title', defaultMessage: 'You seem to be offline' });

  return (
    <EmptyState drawing={<BrokenPencil />} title={title} main>
      <PageTitle>{title}</PageTitle>
      <p>
        {online ? (
          <FormattedMessage
            id="error.broke.words"
            defaultMessage="It was nothing you did. Please try again in a minute. What you were writing is kept on this device."
          />
        ) : (
          <FormattedMessage
            id="error.offline.words"
            defaultMessage="What you were writing is kept on this device. Load the page again when the connection is back."
          />
        )}
      </p>
      {errorId && (
        <p>
          <FormattedMessage
            id="error.broke.id"
            defaultMessage="If it happens again, tell whoever runs this site, and give them this number: {errorId}"
            values={{ errorId: <code>{errorId}</code> }}
          />
        </p>
      )}
    </EmptyState>
  );
}

function ComeBackSoon({ message }: { message?: string }) {
  const title = useIntl().formatMessage({
    id: 'error.later.title',
    defaultMessage: 'Not at this moment',
  });

  return (
    <EmptyState drawing={<BrokenPencil />} title={title} main>
      <PageTitle>{title}</PageTitle>
      {message && <p>{message}</p>}
      <p>
        <FormattedMessage
          id="error.later.words"
          defaultMessage="What you were writing is kept on this device. Please load the page again in a moment."
        />
      </p>
    </EmptyState>
  );
}

/** What was thrown on purpose carries a refusal or nothing; everything else is our fault. */
function refusalIn(error: unknown): { message?: string; errorId?: string } {
  const carried: unknown = isRouteErrorResponse(error) ? error.data : null;

  return typeof carried === 'object' && carried ? carried : {};
}

export function ErrorPage({ error }: { error: unknown }) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { message, errorId } = refusalIn(error);

  if (status === 404) return <NothingHere />;
  if (status === 401) return <SignedOut />;
  if (status === 403) return <NotYours message={message} />;
  if (status === 503 || status === 429) return <ComeBackSoon message={message} />;

  return <SomethingBroke errorId={errorId} />;
}
