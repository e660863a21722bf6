import { FormattedMessage } from 'react-intl';
import { Form, useLocation } from 'react-router';
import styles from './leave-bar.module.css';

/** The cookie in which a browser remembers that tabs are to say nothing. */
export const discreetChoice = 'discreet';

/** Whether tabs say what is read in them. Without scripts it is an ordinary form. */
export function DiscreetSwitch({ discreet }: { discreet: boolean }) {
  const { pathname, search } = useLocation();

  return (
    <Form method="post" action="/discreet" preventScrollReset>
      <input type="hidden" name="returnTo" value={pathname + search} />
      <button
        name="discreet"
        value={discreet ? 'off' : 'on'}
        aria-pressed={discreet}
        className={styles.button}
      >
        <FormattedMessage id="discreet.switch" defaultMessage="Discreet mode" />
      </button>
    </Form>
  );
}
