import { FormattedMessage } from 'react-intl';
import { SuggestedGuides, type SuggestedGuideRef } from '../articles/suggested-guides';
import { LiveProse } from '../ui/live-prose';
import { SimilarLetters, type SimilarLetterRef } from './similar-letters';
import styles from './while-writing.module.css';

export interface Suggestions {
  suggestArticles: readonly SuggestedGuideRef[];
  similarDilemmas: readonly SimilarLetterRef[];
}

export function LetterPreview({ markdown, html }: { markdown: string; html?: string }) {
  if (markdown.trim() === '' && !html) return null;

  return (
    <section className={styles.preview} aria-labelledby="preview-title">
      <h2 id="preview-title">
        <FormattedMessage id="ask.preview" defaultMessage="How it will look" />
      </h2>
      <LiveProse markdown={markdown} html={html} />
    </section>
  );
}

/** Beside the letter while it is being written. Everything opens in a new tab: the letter stays. */
export function MayHelpAlready({ suggestions }: { suggestions: Suggestions | undefined }) {
  if (!suggestions || suggestions.suggestArticles.length + suggestions.similarDilemmas.length === 0)
    return null;

  return (
    <div className={styles.help}>
      <p>
        <FormattedMessage
          id="ask.mayHelp"
          defaultMessage="While you write: this may help already. Links open in a new tab."
        />
      </p>
      <SuggestedGuides guides={suggestions.suggestArticles} newTab />
      <SimilarLetters letters={suggestions.similarDilemmas} newTab />
    </div>
  );
}
