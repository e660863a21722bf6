import { lazy, Suspense, useEffect, useState, type ComponentProps } from 'react';
import type { Refused } from '../ui/refusal';

const TextNotes = lazy(() => import('./text-notes'));

interface WhileTypingProps extends ComponentProps<typeof TextNotes> {
  /** A form that asks the same above needs no notes below. */
  refused: Refused | undefined;
}

/** Notes on a text while it is being written, fetched when somebody begins to: most who open a page only read. */
export function WhileTyping({ form, kind, refused }: WhileTypingProps) {
  const [begun, setBegun] = useState(false);

  useEffect(() => {
    const element = form.current;
    const begin = () => setBegun(true);
    element?.addEventListener('input', begin, { once: true });

    return () => element?.removeEventListener('input', begin);
  }, [form]);

  return begun && !refused?.refusal.look ? (
    <Suspense fallback={null}>
      <TextNotes form={form} kind={kind} />
    </Suspense>
  ) : null;
}
