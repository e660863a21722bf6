import { FormattedMessage, useIntl } from 'react-intl';
import { Form, useLocation } from 'react-router';
import type { Theme } from '../graphql/load-context';
import { HalfMoonIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import styles from './theme-switch.module.css';

export interface ThemeSwitchProps {
  theme?: Theme;
}

export function ThemeChoice({ theme = 'system' }: ThemeSwitchProps) {
  const { pathname, search } = useLocation();
  const words: [Theme, React.ReactNode][] = [
    ['light', <FormattedMessage key="light" id="theme.light" defaultMessage="Light" />],
    ['dark', <FormattedMessage key="dark" id="theme.dark" defaultMessage="Dark" />],
    ['system', <FormattedMessage key="system" id="theme.system" defaultMessage="As my device" />],
  ];

  return (
    <Form method="post" action="/theme" preventScrollReset className={styles.choice}>
      <input type="hidden" name="returnTo" value={pathname + search} />
      {words.map(([value, label]) => (
        <button key={value} name="theme" value={value} aria-pressed={value === theme}>
          {label}
        </button>
      ))}
    </Form>
  );
}

export function ThemeSwitch({ theme }: ThemeSwitchProps) {
  const label = useIntl().formatMessage({ id: 'theme.label', defaultMessage: 'Light or dark' });

  return (
    <Menu label={label} icon={<HalfMoonIcon />}>
      <ThemeChoice theme={theme} />
    </Menu>
  );
}
