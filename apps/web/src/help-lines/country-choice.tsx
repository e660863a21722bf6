import { FormattedMessage, useIntl } from 'react-intl';
import { Form, useLocation } from 'react-router';
import { buttonClass } from '../ui/button';
import { Choice } from '../ui/field';
import type { Help } from './find-help';
import styles from './help-lines.module.css';

/** Whose lines are shown: chosen once, remembered in this browser, for guests and members alike. */
export function CountryChoice({ country, countries }: Pick<Help, 'country' | 'countries'>) {
  const { pathname, search, hash } = useLocation();
  const intl = useIntl();

  return (
    <Form method="post" action="/country" preventScrollReset className={styles.country}>
      <input type="hidden" name="returnTo" value={pathname + search + hash} />
      <Choice
        key={country}
        name="country"
        label={intl.formatMessage({ id: 'lines.country', defaultMessage: 'Lines of' })}
        defaultValue={country ?? ''}
      >
        <option value="">
          {intl.formatMessage({ id: 'lines.country.none', defaultMessage: 'Wherever my language is spoken' })}
        </option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Choice>
      <button className={buttonClass('quiet')}>
        <FormattedMessage id="lines.country.show" defaultMessage="Show" />
      </button>
    </Form>
  );
}
