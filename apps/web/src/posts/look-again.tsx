import { lazy, Suspense } from 'react';
import type { Refused } from '../ui/refusal';

const SecondLook = lazy(() => import('./second-look'));

/** The question in a form that came back, fetched with the form: most who open a page only read. */
export function LookAgain({ refused }: { refused: Refused | undefined }) {
  if (!refused?.refusal.look) return null;

  return (
    <Suspense fallback={null}>
      <SecondLook refused={refused} />
    </Suspense>
  );
}
