import type { ReactNode } from 'react';
import styles from './text-as-typed.module.css';

/** Markdown with its marks and line ends, to be read beside another text. */
export function TextAsTyped({ text }: { text: string }) {
  return (
    <div dir="auto" className={styles.text}>
      {text}
    </div>
  );
}

interface TitledTextProps {
  title: ReactNode;
  text: string;
  /** What else is known of it. */
  children?: ReactNode;
}

/** The same under a heading, to be told from the text that it stands beside. */
export function TitledText({ title, text, children }: TitledTextProps) {
  return (
    <section className={styles.titled}>
      <h2>{title}</h2>
      {children}
      <TextAsTyped text={text} />
    </section>
  );
}
