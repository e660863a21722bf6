import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Where a reader lands after following a link inside the site. The browser does this by itself on a full page
 * load; when only the page's content was exchanged, focus and the mark on the target are ours to set.
 */
export function useLanding(): void {
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);

  useEffect(() => {
    const moved = before.current !== pathname;
    before.current = pathname;
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;

    if (!target && moved) document.getElementById('content')?.focus({ preventScroll: true });
    if (!target) return;

    target.focus({ preventScroll: true });
    target.dataset['here'] = '';
    return () => {
      delete target.dataset['here'];
    };
  }, [pathname, hash]);
}
