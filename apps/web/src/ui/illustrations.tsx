import type { ReactNode } from 'react';
import styles from './illustrations.module.css';

function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg className={styles.drawing} viewBox="0 0 160 120" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A post box that nobody has used yet. */
export function PostBox() {
  return (
    <Drawing>
      <path className={styles.ground} d="M22 108h116" />
      <path className={styles.wash} d="M52 100V44a28 28 0 0 1 56 0v56Z" />
      <path d="M52 108V44a28 28 0 0 1 56 0v64M46 100h68" />
      <path d="M62 54h36v9H62z" />
      <path className={styles.accent} d="M68 58.5V40l12-6 12 6v18.5M68 41l12 9 12-9" />
      <path d="M67 76h26v15H67zM74 81h12M74 86h8" />
      <path className={styles.faint} d="M124 108c0-9 4-13 4-20m-4 20c-1-6-5-8-6-13M30 108c0-7 4-9 4-16" />
    </Drawing>
  );
}

/** A signpost at a fork, its arms blank. */
export function Signpost() {
  return (
    <Drawing>
      <path className={styles.ground} d="M14 108h132" />
      <path className={styles.wash} d="M66 108c4-14 6-22 14-30 8 8 10 16 14 30Z" />
      <path d="M77 108V18h6v90" />
      <path className={styles.accent} d="M83 26h42l9 8-9 8H83" />
      <path d="M77 48H37l-9 8 9 8h40" />
      <path
        className={styles.faint}
        d="M95 34h24M45 56h24M30 108c6-10 16-14 22-14M132 108c-4-8-12-12-18-12"
      />
    </Drawing>
  );
}

/** A pencil that broke in the middle of a word. */
export function BrokenPencil() {
  return (
    <Drawing>
      <path className={styles.ground} d="M20 100h120" />
      <path className={styles.wash} d="m40 82 34-40 12 10-34 40-15 4Z" />
      <path d="m40 82 32-38 12 10-32 38-15 5ZM40 82l12 10" />
      <path className={styles.accent} d="m82 38 22-26 12 10-22 26M82 38l3 6 4-2 1 6 4 0M100 17l12 10" />
      <path className={styles.faint} d="M56 96c12-6 14 4 24-1s12 2 18-1M112 52l8 4M108 60l4 8M118 40l9-2" />
    </Drawing>
  );
}

/** A cup of tea beside an empty tray. */
export function Teacup() {
  return (
    <Drawing>
      <path className={styles.ground} d="M18 104h124" />
      <path className={styles.wash} d="M48 56h54c0 24-10 38-27 38S48 80 48 56Z" />
      <path d="M48 56h54c0 24-10 38-27 38S48 80 48 56ZM102 62c16-4 18 18-4 18M38 98h74l-6 6H44Z" />
      <path className={styles.accent} d="M64 44c-5-7 5-9 0-17M76 44c-5-7 5-9 0-17M88 44c-5-7 5-9 0-17" />
    </Drawing>
  );
}

/** An open book that has nothing on this page. */
export function OpenBook() {
  return (
    <Drawing>
      <path className={styles.ground} d="M18 104h124" />
      <path className={styles.wash} d="M80 40c12-9 28-11 46-9v56c-18-2-34 0-46 9Z" />
      <path d="M80 40c-12-9-28-11-46-9v56c18-2 34 0 46 9 12-9 28-11 46-9V31c-18-2-34 0-46 9v56" />
      <path className={styles.faint} d="M44 44c9 0 18 1 26 5M44 55c9 0 18 1 26 5M44 66c9 0 18 1 26 5" />
      <path className={styles.accent} d="M110 30v26l-6-5-6 5V31" />
    </Drawing>
  );
}
