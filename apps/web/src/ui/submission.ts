import { useEffect, type SubmitEvent } from 'react';
import { redirect, useActionData, useFetcher, useNavigate } from 'react-router';
import type { Refused } from './refusal';

/** What a form hears after a successful submission: where to go. */
interface GoOn {
  goTo: string;
}

/** The end of an action that worked: a redirect for a plain form, an address for one with scripts. */
export function goOn(form: FormData, goTo: string): Response | GoOn {
  return form.has('quick') ? { goTo } : redirect(goTo, 303);
}

interface Submitting {
  /** For the `<Form>`: what it needs to be sent in the background. */
  sending: { method: 'post'; onSubmit: (event: SubmitEvent<HTMLFormElement>) => void };
  busy: boolean;
  refused: Refused | undefined;
}

/**
 * A form of the page: plain without scripts; with them it is sent in the background, so that a refusal
 * leaves everything where it stands. `name` tells forms of one page apart.
 */
export function useSubmission(name: string, onDone?: () => void): Submitting {
  const fetcher = useFetcher<Refused | GoOn>();
  const ofPage = useActionData<Refused>();
  const navigate = useNavigate();
  const busy = fetcher.state !== 'idle';
  const answer = fetcher.data;

  // Only when the page has been read again: what was posted is on it then, and can be landed on.
  useEffect(() => {
    if (busy || !answer || !('goTo' in answer)) return;

    onDone?.();
    void navigate(answer.goTo, { preventScrollReset: answer.goTo.includes('#') });
  }, [answer, busy]); // eslint-disable-line react-hooks/exhaustive-deps

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;

    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    form.set('quick', '1');
    void fetcher.submit(form, { method: 'post' });
  };

  const refusedInBackground = answer && 'refusal' in answer ? answer : undefined;
  const refusedOnPage = ofPage?.refusal && ofPage.form === name ? ofPage : undefined;

  return { sending: { method: 'post', onSubmit }, busy, refused: refusedInBackground ?? refusedOnPage };
}
