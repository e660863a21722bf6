import type { RedactPostInput } from '@quandary/rules';
import { redact } from '@quandary/text';
import { invalid, type Refusal } from '../platform/errors';
import { involved } from '../reviews/review.policy';

const noReason: Refusal = () =>
  invalid('MISSING', 'Please choose a reason from the list.', {
    field: 'input.reason',
    about: 'REPORT_REASON',
  });
const noExplanation: Refusal = () =>
  invalid('MISSING', 'Please tell the author why, in your own words.', {
    field: 'input.explanation',
    about: 'EXPLANATION',
  });
const repeats: Refusal = () =>
  invalid(
    'EXPLANATION_REPEATS_PASSAGE',
    'What you tell the author says the words that are to go, and it is kept for good. Please say it without them.',
    { field: 'input.explanation' },
  );

/** A moderator says why, as in every decision, and without the words: decisions are never changed. */
export function refusalOfReason({
  passages,
  reason,
  explanation,
}: Pick<RedactPostInput, 'passages' | 'reason' | 'explanation'>): Refusal {
  if (reason === undefined) return noReason;
  if (explanation === undefined) return noExplanation;
  return redact({ text: explanation, markdown: true }, passages).words > 0 ? repeats : null;
}

/** Who took part in a discussion decides about nothing in it. */
export const refusalToJudge = ({ tookPart }: { tookPart: boolean }): Refusal => (tookPart ? involved : null);
