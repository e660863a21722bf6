import type { ReactNode } from 'react';
import { PageTitle } from './page-title';
import styles from './page.module.css';

interface PageProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  wide?: boolean;
}

/** A plain page: a heading, perhaps a sentence under it, and one column. */
export function Page({ title, lead, children, wide = false }: PageProps) {
  return (
    <div className={wide ? styles.wide : styles.page}>
      <PageTitle>{title}</PageTitle>
      <header className={styles.head}>
        <h1 dir="auto">{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </header>
      {children}
    </div>
  );
}
