import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  tone?: 'calm' | 'good' | 'trouble';
  title?: ReactNode;
  children?: ReactNode;
  role?: 'alert' | 'status';
}

/** A boxed remark to the reader: what happened, why, what now. */
export function Notice({ tone = 'calm', title, children, role }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
