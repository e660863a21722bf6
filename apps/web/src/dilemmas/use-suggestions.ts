import { useEffect, useRef, useState } from 'react';
import { NewestQuestion } from '../ui/newest-question';
import type { Suggestions } from './while-writing';

/** Fewer letters than this say nothing yet. */
const enoughToGoBy = 40;

interface Words {
  title: string;
  body: string;
}

/** By POST, so that nobody's letter ends up in an address and in a log. */
async function ask(words: Words, signal: AbortSignal): Promise<Suggestions> {
  const answer = await fetch('/ask/suggestions', {
    method: 'POST',
    body: new URLSearchParams({ ...words }),
    signal,
  });
  if (!answer.ok) throw new Error(`No suggestions: ${answer.status}`);

  return (await answer.json()) as Suggestions;
}

/** What was found again is not new, and nobody has to be told of it. */
function unlessTheSame(now: Suggestions) {
  return (before: Suggestions | undefined) => (JSON.stringify(before) === JSON.stringify(now) ? before : now);
}

/** What may help already, about the newest text that was asked about. */
export function useSuggestions({ title, body }: Words): Suggestions | undefined {
  const [found, setFound] = useState<Suggestions>();
  const questions = useRef<NewestQuestion<Words, Suggestions>>(null);

  useEffect(() => {
    const asking = new NewestQuestion({ ask, show: (now: Suggestions) => setFound(unlessTheSame(now)) });
    questions.current = asking;

    return () => asking.close();
  }, []);

  useEffect(() => {
    if (title.length + body.length >= enoughToGoBy) questions.current?.change({ title, body });
  }, [title, body]);

  return found;
}
