import type { ComponentProps, ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useLanding } from '../ui/landing';
import { Footer } from './footer';
import styles from './frame.module.css';
import { Header } from './header';

type FrameProps = ComponentProps<typeof Header> & { children: ReactNode };

/** What stands around every page. */
export function Frame({ children, ...header }: FrameProps) {
  useLanding();

  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        <FormattedMessage id="site.skip" defaultMessage="Skip to the page" />
      </a>
      <Header {...header} />
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </div>
  );
}
