import { useEffect, useRef } from 'react';
import { Notice } from './notice';
import type { Refused } from './refusal';
import { RefusalWords } from './refusal-words';
import { SendAs } from './send-as';

/**
 * The first thing in a form that came back: what went wrong, read out at once. With scripts the focus goes to
 * the field it is about.
 */
export function Trouble({ refused }: { refused: Refused | undefined }) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const form = box.current?.closest('form');
    const invalid = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (invalid ?? box.current)?.focus();
  }, [refused]);

  if (!refused || refused.refusal.look) return null;

  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="trouble" role="alert">
        <p>
          <RefusalWords refusal={refused.refusal} />
        </p>
        <SendAs refusal={refused.refusal} />
      </Notice>
    </div>
  );
}

/** The sentence for one field, when the refusal is about it. */
export function errorOf(refused: Refused | undefined, field: string): string | undefined {
  return refused?.refusal.field === field ? refused.refusal.message : undefined;
}
