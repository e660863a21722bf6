import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  drawing: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  /** The page has no other heading. */
  main?: boolean;
}

/** Nothing here, in words, with a next step. */
export function EmptyState({ drawing, title, children, main = false }: EmptyStateProps) {
  const Heading = main ? 'h1' : 'h2';

  return (
    <section className={styles.empty}>
      {drawing}
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}
