import type { ReactNode } from 'react';
import styles from './unseen.module.css';

/** For elements that are there and not shown. */
export const unseenClass = styles.unseen;

/** Heard by those who listen to the page, not shown to those who look at it. */
function Unseen({ children }: { children: ReactNode }) {
  return <span className={unseenClass}>{children}</span>;
}

/** For the `<unseen>` tag inside a message. */
export function unseen(words: ReactNode): ReactNode {
  return <Unseen>{words}</Unseen>;
}
