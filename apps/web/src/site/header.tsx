import { LONGEST_SEARCH } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form, Link, NavLink } from 'react-router';
import { MemberMenu } from '../accounts/member-menu';
import { buttonClass } from '../ui/button';
import { SearchIcon } from '../ui/icons';
import { Logo } from '../ui/logo';
import styles from './header.module.css';
import { ThemeSwitch, type ThemeSwitchProps } from './theme-switch';

interface HeaderProps extends ThemeSwitchProps {
  viewer: Parameters<typeof MemberMenu>[0]['viewer'];
  siteName?: string;
}

function SearchBox() {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'search.label', defaultMessage: 'Search letters and guides' });

  return (
    <Form action="/search" role="search" className={styles.search}>
      <input type="search" name="q" aria-label={label} placeholder={label} maxLength={LONGEST_SEARCH} />
      <button
        type="submit"
        aria-label={intl.formatMessage({ id: 'search.submit', defaultMessage: 'Search' })}
      >
        <SearchIcon />
      </button>
    </Form>
  );
}

function Sections() {
  const intl = useIntl();

  return (
    <nav
      className={styles.sections}
      aria-label={intl.formatMessage({ id: 'site.sections', defaultMessage: 'Sections' })}
    >
      <NavLink to="/" end>
        <FormattedMessage id="site.letters" defaultMessage="Letters" />
      </NavLink>
      <NavLink to="/articles">
        <FormattedMessage id="site.library" defaultMessage="Library" />
      </NavLink>
    </nav>
  );
}

export function Header({ viewer, siteName = 'Quandary', theme }: HeaderProps) {
  return (
    <header className={styles.header} data-screen-only>
      <div className={styles.bar}>
        <Link to="/" className={styles.brand}>
          <Logo className={styles.logo} />
          <span>{siteName}</span>
        </Link>
        <Sections />
        <SearchBox />
        <div className={styles.own}>
          <Link to="/ask" className={buttonClass('primary', 'small')}>
            <FormattedMessage id="site.ask" defaultMessage="Ask" />
          </Link>
          <ThemeSwitch theme={theme} />
          <MemberMenu viewer={viewer} />
        </div>
      </div>
    </header>
  );
}
