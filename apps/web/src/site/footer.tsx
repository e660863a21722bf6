import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import styles from './footer.module.css';

export function Footer() {
  const intl = useIntl();

  return (
    <footer className={styles.footer} data-screen-only>
      <div className={styles.bar}>
        <nav
          className={styles.links}
          aria-label={intl.formatMessage({ id: 'site.footer', defaultMessage: 'Help and about' })}
        >
          <Link to="/help-now" className={styles.help}>
            <FormattedMessage id="site.helpNow" defaultMessage="In danger now?" />
          </Link>
          <Link to="/about">
            <FormattedMessage id="site.about" defaultMessage="About and house rules" />
          </Link>
          <Link to="/moderation/log">
            <FormattedMessage id="site.log" defaultMessage="Moderation log" />
          </Link>
        </nav>
        <p className={styles.small}>
          <FormattedMessage
            id="site.notMedical"
            defaultMessage="People here give advice, not diagnoses. Take what helps and leave the rest."
          />
        </p>
      </div>
    </footer>
  );
}
