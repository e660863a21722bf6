import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { SuggestedGuides, type SuggestedGuideRef } from '../articles/suggested-guides';
import { buttonClass } from '../ui/button';
import { LiveProse } from '../ui/live-prose';
import { unseen } from '../ui/unseen';
import { useReading } from '../ui/use-reading';
import { SimilarLetters, type SimilarLetterRef } from './similar-letters';
import styles from './while-writing.module.css';

export interface Suggestions {
  suggestArticles: readonly SuggestedGuideRef[];
  similarDilemmas: readonly SimilarLetterRef[];
}

/** Announced at most this often: somebody who listens is writing, and hears their own keys. */
const quiet = 30_000;

export function LetterPreview({ markdown }: { markdown: string }) {
  if (markdown.trim() === '') return null;

  return (
    <section className={styles.preview} aria-labelledby="preview-title">
      <h2 id="preview-title">
        <FormattedMessage id="ask.preview" defaultMessage="How it will look" />
      </h2>
      <LiveProse markdown={markdown} />
    </section>
  );
}

function countOf(suggestions: Suggestions | undefined): number {
  return suggestions ? suggestions.suggestArticles.length + suggestions.similarDilemmas.length : 0;
}

/** Both lists. Everything opens in a new tab: the letter stays. */
export function SuggestionLists({ suggestions }: { suggestions: Suggestions }) {
  return (
    <>
      <SuggestedGuides guides={suggestions.suggestArticles} newTab />
      <SimilarLetters letters={suggestions.similarDilemmas} newTab />
    </>
  );
}

/** Says once that something is there, and again only when it is more or less, and some time has passed. */
function Announcement({ count }: { count: number }) {
  const [said, setSaid] = useState(0);
  const saidAt = useRef(-Infinity);

  useEffect(() => {
    const now = performance.now();
    if (count === 0 || now - saidAt.current < quiet) return;

    saidAt.current = now;
    setSaid(count);
  }, [count]);

  return (
    <p role="status">
      {said > 0 &&
        unseen(
          <FormattedMessage
            id="ask.found"
            defaultMessage="{count, plural, one {# suggestion stands} other {# suggestions stand}} beside your letter."
            values={{ count: said }}
          />,
        )}
    </p>
  );
}

/** What is shown of what was found: nothing is exchanged beneath a pointer or a focus. */
function useUnhurried(found: Suggestions | undefined) {
  const place = useRef<HTMLDivElement>(null);
  const reading = useReading(place);
  const [shown, setShown] = useState(found);
  const waits = shown !== found;
  if (waits && (!reading || countOf(shown) === 0)) setShown(found);

  const exchange = () => {
    setShown(found);
    place.current?.focus({ preventScroll: true });
  };

  return { place, shown, waits, exchange };
}

/** Beside the letter while it is being written. */
export function MayHelpAlready({ found }: { found: Suggestions | undefined }) {
  const { place, shown, waits, exchange } = useUnhurried(found);

  return (
    <>
      <Announcement count={countOf(shown)} />
      <div ref={place} tabIndex={-1} className={styles.help}>
        {shown && countOf(shown) > 0 && (
          <>
            <p>
              <FormattedMessage
                id="ask.mayHelp"
                defaultMessage="While you write: this may help already. Links open in a new tab."
              />
            </p>
            <SuggestionLists suggestions={shown} />
          </>
        )}
        {waits && (
          <button type="button" onClick={exchange} className={buttonClass('quiet', 'small')}>
            <FormattedMessage id="ask.newer" defaultMessage="Show newer suggestions" />
          </button>
        )}
      </div>
    </>
  );
}
