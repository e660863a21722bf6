import { useEffect } from 'react';

/** Quick to load, known everywhere, and what anybody may have open. It is told no address of ours. */
export const neutralSite = 'https://www.wikipedia.org/';

/** Three presses within this many milliseconds are meant: somebody who closes two menus takes longer. */
const together = 1_500;
const presses = 3;

/** In the memory of this tab: pages of this site that "Back" leads to lead away again. */
const leftKey = 'left';

/** Storage may be forbidden: then "Back" shows what it showed. */
function remembered(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** Blanks the page at once, since the next may be slow to come, and leaves no entry of it behind. */
export function leaveQuickly(
  go: (address: string) => void = (address) => window.location.replace(address),
): void {
  document.body.hidden = true;
  document.title = '\u00a0';
  remembered()?.setItem(leftKey, 'yes');
  go(neutralSite);
}

/** Tells the third of three presses from others. A key that is held down is one press. */
export function countEscapes(): (event: Pick<KeyboardEvent, 'key' | 'repeat' | 'timeStamp'>) => boolean {
  let times: number[] = [];

  return ({ key, repeat, timeStamp }) => {
    if (repeat) return false;
    times = key === 'Escape' ? [...times, timeStamp].slice(-presses) : [];

    return times.length === presses && timeStamp - (times[0] ?? 0) <= together;
  };
}

/** Whether this page came by "Back" after somebody had left in this tab. Whoever types the address is back on purpose. */
function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const byHistory = entry && 'type' in entry && entry.type === 'back_forward';
  if (!byHistory) remembered()?.removeItem(leftKey);

  return remembered()?.getItem(leftKey) === 'yes';
}

/** While this page is shown, Escape pressed three times leaves it. */
export function useLeaving(): void {
  useEffect(() => {
    if (cameBack()) leaveQuickly();

    const isThird = countEscapes();
    const onKey = (event: KeyboardEvent) => {
      if (isThird(event)) leaveQuickly();
    };
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted && remembered()?.getItem(leftKey) === 'yes') leaveQuickly();
    };
    // Before anything on the page hears of it: a menu that closes may keep the key to itself.
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('pageshow', onShow);

    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('pageshow', onShow);
    };
  }, []);
}
