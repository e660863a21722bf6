import type { ReactNode } from 'react';
import styles from './tabs.module.css';

/** Links to the same page in another order or state; the current one carries `aria-current`. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {children}
    </nav>
  );
}
