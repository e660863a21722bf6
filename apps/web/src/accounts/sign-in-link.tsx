import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Link, useLocation } from 'react-router';

interface SignInLinkProps {
  className?: string;
  /** A place on this page to come back to, as `#6.1`. */
  hash?: string;
  children?: ReactNode;
}

/** Signing in leads back to where the reader was. */
export function SignInLink({ className, hash = '', children }: SignInLinkProps) {
  const { pathname, search } = useLocation();
  const returnTo = pathname === '/sign-in' || pathname === '/sign-up' ? '/' : pathname + search + hash;

  return (
    <Link to={`/sign-in?returnTo=${encodeURIComponent(returnTo)}`} rel="nofollow" className={className}>
      {children ?? <FormattedMessage id="accounts.signIn" defaultMessage="Sign in" />}
    </Link>
  );
}
