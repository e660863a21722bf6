import { useEffect, useState, type RefObject } from 'react';

/** Whether somebody is at a place of the page: with the pointer over it, or with the focus in it. */
export function useReading(place: RefObject<HTMLElement | null>): boolean {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);

  useEffect(() => {
    const current = place.current;
    if (!current) return;

    const listening = new AbortController();
    const listen = (type: 'pointerenter' | 'pointerleave' | 'focusin' | 'focusout', on: () => void) =>
      current.addEventListener(type, on, { signal: listening.signal });
    listen('pointerenter', () => setHovered(true));
    listen('pointerleave', () => setHovered(false));
    listen('focusin', () => setFocused(true));
    listen('focusout', () => setFocused(false));

    return () => listening.abort();
  }, [place]);

  return hovered || focused;
}
