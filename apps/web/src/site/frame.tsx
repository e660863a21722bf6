import type { ComponentProps, ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useLocation } from 'react-router';
import { useLanding } from '../ui/landing';
import { Footer } from './footer';
import styles from './frame.module.css';
import { Header } from './header';
import { LeaveBar } from './leave-bar';

type FrameProps = ComponentProps<typeof Header> & { children: ReactNode; discreet?: boolean };

/** Moderators work by keys, and nobody looks over their shoulder for a letter of theirs. */
const withoutWayOut = /^\/moderation(?:\/|$)/;

/** What stands around every page. */
export function Frame({ children, discreet = false, ...header }: FrameProps) {
  const { pathname } = useLocation();
  useLanding();

  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        <FormattedMessage id="site.skip" defaultMessage="Skip to the page" />
      </a>
      {!withoutWayOut.test(pathname) && <LeaveBar discreet={discreet} />}
      <Header {...header} />
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </div>
  );
}
