import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import styles from './menu.module.css';

interface MenuProps {
  label: string;
  icon: ReactNode;
  /** Shown beside the icon where there is room. */
  caption?: ReactNode;
  children: ReactNode;
}

/** A disclosure that opens over the page. Without scripts it is an ordinary `<details>`. */
export function Menu({ label, icon, caption, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();

  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current;
      if (!menu?.open) return;
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !menu.contains(event.target as Node)) {
        if (event instanceof KeyboardEvent) menu.querySelector('summary')?.focus();
        menu.open = false;
      }
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);

    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);

  return (
    <details ref={details} key={key} className={styles.menu}>
      <summary className={styles.summary} aria-label={label}>
        {icon}
        {caption && <span className={styles.caption}>{caption}</span>}
      </summary>
      <div className={styles.sheet}>{children}</div>
    </details>
  );
}
