import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { suggestWhileWriting } from './preview-letter';

/** Asked when the writer pauses for this long. */
const pause = 400;
/** Fewer letters than this say nothing yet. */
const enoughToGoBy = 40;

/** What may help already; one question on its way at a time, and always about the newest text. */
export function useSuggestions(title: string, body: string) {
  const fetcher = useFetcher<typeof suggestWhileWriting>();
  const asked = useRef('');
  const text = JSON.stringify([title, body]);
  const ready =
    title.length + body.length >= enoughToGoBy && fetcher.state === 'idle' && asked.current !== text;

  useEffect(() => {
    if (!ready) return;

    const timer = setTimeout(() => {
      asked.current = text;
      void fetcher.submit({ act: 'suggest', title, body }, { method: 'post', action: '/ask/suggestions' });
    }, pause);

    return () => clearTimeout(timer);
  }, [text, ready]); // eslint-disable-line react-hooks/exhaustive-deps

  return fetcher.data;
}
