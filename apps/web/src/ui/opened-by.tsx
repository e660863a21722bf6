import { useOpener } from './who';

/**
 * In every form for words: whose they are. The server asks before it takes them as another member's. A form that came
 * back stays with whoever opened it, or said that it is theirs.
 */
export function OpenedBy({ entered = {} }: { entered?: Record<string, string> }) {
  const opener = useOpener();
  const owner = entered['sentBy'] || entered['openedBy'] || opener;

  return <input type="hidden" name="openedBy" value={owner ?? ''} />;
}
