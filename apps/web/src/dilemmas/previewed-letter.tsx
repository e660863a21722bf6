import { FormattedMessage } from 'react-intl';
import { Prose } from '../ui/prose';
import { SuggestionLists, type Suggestions } from './while-writing';
import styles from './while-writing.module.css';

/** Where the page has the form. */
export const letterFormAnchor = 'write-letter';

/** What the page comes back with when it is asked for a preview. */
export interface Previewed {
  entered: Record<string, string>;
  previewHtml: string;
  suggestions: Suggestions;
}

/** The step between writing and sending for those without scripts: the letter as it will look, and what may help. */
export function PreviewedLetter({ entered, previewHtml, suggestions }: Previewed) {
  return (
    <div className={styles.step}>
      <section className={styles.preview} aria-labelledby="preview-title">
        <h2 id="preview-title">
          <FormattedMessage id="ask.preview" defaultMessage="How it will look" />
        </h2>
        {entered['title'] && (
          <h3 dir="auto" className={styles.title}>
            {entered['title']}
          </h3>
        )}
        <Prose html={previewHtml} size="letter" />
        {entered['ask'] && (
          <p dir="auto" className={styles.ask}>
            {entered['ask']}
          </p>
        )}
      </section>
      <div className={styles.help}>
        <p>
          <FormattedMessage
            id="ask.notSent"
            defaultMessage="Nothing is sent yet. <link>Your letter is below</link>, to change or to send. What may help already opens in a new tab."
            values={{ link: (inside) => <a href={`#${letterFormAnchor}`}>{inside}</a> }}
          />
        </p>
        <SuggestionLists suggestions={suggestions} />
      </div>
    </div>
  );
}
