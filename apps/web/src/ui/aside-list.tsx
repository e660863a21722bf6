import { useId, type ReactNode } from 'react';
import styles from './aside-list.module.css';

/** A short list beside the page, with a heading of its own. */
export function AsideList({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();

  return (
    <section aria-labelledby={id} className={styles.aside}>
      <h2 id={id}>{title}</h2>
      <ul role="list">{children}</ul>
    </section>
  );
}
