import styles from './button.module.css';

type Kind = 'primary' | 'quiet' | 'plain' | 'danger';

/** Links and buttons that look alike share these classes; what they are is decided by the element. */
export function buttonClass(kind: Kind, size: 'normal' | 'small' = 'normal'): string {
  return `${styles.button} ${styles[kind]} ${styles[size]}`;
}
