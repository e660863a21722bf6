import styles from './text-as-typed.module.css';

/** Markdown with its marks and line ends, to be read beside another text. */
export function TextAsTyped({ text }: { text: string }) {
  return (
    <div dir="auto" className={styles.text}>
      {text}
    </div>
  );
}
