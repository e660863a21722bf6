import { PASSAGE_LENGTH } from '@quandary/rules';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { FormattedMessage } from 'react-intl';
import { buttonClass } from '../ui/button';
import styles from './selected-passage.module.css';

/** As much of a passage as fits a button. */
const shownLength = 40;

interface SelectedPassageProps {
  /** Where passages are typed, one a line. */
  field: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** What the reader has selected inside of an element, in one line. */
function useSelected(within: HTMLElement | null): string {
  const [selected, setSelected] = useState('');

  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const isInside =
        within?.contains(selection?.anchorNode ?? null) && within.contains(selection?.focusNode ?? null);
      setSelected(isInside ? String(selection).replace(/\s+/g, ' ').trim() : '');
    };
    document.addEventListener('selectionchange', look);

    return () => document.removeEventListener('selectionchange', look);
  }, [within]);

  return selected;
}

/** A text in which words can be selected, with scripts: pressing the button writes them into the field. */
export function SelectedPassage({ field, children }: SelectedPassageProps) {
  const [within, setWithin] = useState<HTMLElement | null>(null);
  const selected = useSelected(within);
  const fits = selected.length >= PASSAGE_LENGTH.min && selected.length <= PASSAGE_LENGTH.max;
  const passage = selected.length > shownLength ? `${selected.slice(0, shownLength)}…` : selected;

  const add = () => {
    const area = field.current?.querySelector('textarea');
    if (!area) return;
    area.value = [area.value.trim(), selected].filter(Boolean).join('\n');
    area.dispatchEvent(new Event('input', { bubbles: true }));
    document.getSelection()?.removeAllRanges();
    area.focus();
  };

  return (
    <>
      <div ref={setWithin}>{children}</div>
      <p aria-live="polite" className={styles.offer}>
        {fits && (
          <button type="button" className={buttonClass('quiet', 'small')} onClick={add}>
            <FormattedMessage id="redact.add" defaultMessage="Remove “{passage}”" values={{ passage }} />
          </button>
        )}
      </p>
    </>
  );
}
