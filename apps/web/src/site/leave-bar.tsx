import type { MouseEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { DiscreetSwitch } from './discreet-switch';
import styles from './leave-bar.module.css';
import { leaveQuickly, neutralSite, useLeaving } from './leave-quickly';

function leave(event: MouseEvent): void {
  event.preventDefault();
  leaveQuickly();
}

/** Stays in sight on every page that may show a letter: the way out, and whether the tab says where one is. */
export function LeaveBar({ discreet }: { discreet: boolean }) {
  useLeaving();

  return (
    <div className={styles.bar} data-screen-only>
      <div className={styles.row}>
        <DiscreetSwitch discreet={discreet} />
        <a href={neutralSite} rel="noreferrer" onClick={leave} className={styles.leave}>
          <FormattedMessage id="leave.quickly" defaultMessage="Leave quickly" />
        </a>
      </div>
    </div>
  );
}
