import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { buttonClass } from './button';

/** Beside the button of a form that nobody has to send: back to where its reader was. */
export function NeverMind({ to }: { to: string }) {
  return (
    <Link to={to} className={buttonClass('plain')}>
      <FormattedMessage id="form.cancel" defaultMessage="Never mind" />
    </Link>
  );
}
