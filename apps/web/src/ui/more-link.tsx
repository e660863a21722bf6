import { FormattedMessage } from 'react-intl';
import { Link, useLocation } from 'react-router';
import { buttonClass } from './button';
import styles from './more-link.module.css';

interface MoreLinkProps {
  endCursor: string | null | undefined;
  children?: React.ReactNode;
  /** Changes to the rest of the address, beside the cursor. */
  also?: Record<string, string>;
}

/** The next page of a list, as a real link that can be opened, shared and gone back from. */
export function MoreLink({ endCursor, children, also = {} }: MoreLinkProps) {
  const { search } = useLocation();
  if (!endCursor) return null;

  const params = new URLSearchParams(search);
  params.delete('comment');
  for (const [name, value] of Object.entries({ ...also, after: endCursor })) params.set(name, value);

  return (
    <nav className={styles.more} data-screen-only>
      <Link to={{ search: params.toString() }} rel="next" className={buttonClass('quiet')}>
        {children ?? <FormattedMessage id="ui.more" defaultMessage="Show more" />}
      </Link>
    </nav>
  );
}
