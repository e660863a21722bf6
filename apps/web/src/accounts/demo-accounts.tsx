import { FormattedMessage } from 'react-intl';
import { Form } from 'react-router';
import { buttonClass } from '../ui/button';
import styles from './demo-accounts.module.css';

interface DemoAccountsProps {
  accounts: readonly { email: string; role: string }[];
  password: string;
  returnTo: string;
}

/** On a demonstration site: step into somebody's shoes with one press. */
export function DemoAccounts({ accounts, password, returnTo }: DemoAccountsProps) {
  if (accounts.length === 0) return null;

  return (
    <section className={styles.demo} aria-labelledby="demo-title">
      <h2 id="demo-title">
        <FormattedMessage id="demo.title" defaultMessage="This is a demonstration" />
      </h2>
      <p>
        <FormattedMessage
          id="demo.words"
          defaultMessage="Look at it through somebody’s eyes. The password of each is <code>{password}</code>."
          values={{ password, code: (words) => <code>{words}</code> }}
        />
      </p>
      <ul role="list">
        {accounts.map(({ email, role }) => (
          <li key={email}>
            <Form method="post" action="/sign-in">
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <input type="hidden" name="returnTo" value={returnTo} />
              <button className={buttonClass('quiet')}>
                <FormattedMessage
                  id="demo.as"
                  defaultMessage="{role, select, letterwriter {As a letter-writer} coach {As a coach} moderator {As a moderator} admin {As an admin} other {As {email}}}"
                  values={{ role: role.replace('-', ''), email }}
                />
              </button>
              <span>{email}</span>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
