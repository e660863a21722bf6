import { useId, type ReactNode } from 'react';
import styles from './aside-list.module.css';

interface AsideListProps {
  title: ReactNode;
  /** Beside the page it is a part of the page; inside a part it is a part of that. */
  heading?: 'h2' | 'h3';
  children: ReactNode;
}

/** A short list beside the page, with a heading of its own. */
export function AsideList({ title, heading: Heading = 'h2', children }: AsideListProps) {
  const id = useId();

  return (
    <section aria-labelledby={id} className={styles.aside}>
      <Heading id={id}>{title}</Heading>
      <ul role="list">{children}</ul>
    </section>
  );
}
