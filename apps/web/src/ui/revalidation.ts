import type { ShouldRevalidateFunctionArgs } from 'react-router';

/** Acts that change nothing on the page but what they answer themselves. */
const selfContained = new Set<unknown>(['vote', 'helpful', 'open']);

function wasRefused(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'refusal' in result;
}

/** Whether a page has to be read again: not after a vote, and not after a form that was refused. */
export function pageChanged(args: ShouldRevalidateFunctionArgs): boolean {
  if (selfContained.has(args.formData?.get('act')) || wasRefused(args.actionResult)) return false;

  return args.defaultShouldRevalidate;
}

/** What stands around the page changes with the member, the theme and discreet mode, and with nothing else. */
export function frameChanged({ formAction }: ShouldRevalidateFunctionArgs): boolean {
  return /^\/(sign-in|sign-up|sign-out|theme|discreet)\b/.test(formAction ?? '');
}
