import { FormattedMessage } from 'react-intl';
import { buttonClass } from '../ui/button';
import type { Passage } from '../ui/refusal';
import { unseen } from '../ui/unseen';
import { MarkKind } from './mark-kind';
import styles from './second-look.module.css';
import { everything, replaceField } from './typed-fields';

/** The words in their sentence. */
export function Sentence({ passage: { before, words, after } }: { passage: Passage }) {
  return (
    <blockquote dir="auto">
      {before}
      <mark>{words}</mark>
      {after}
    </blockquote>
  );
}

/** One press sends nothing: the form comes back with other words in it. */
function Replace({ passage: { words, replacement } }: { passage: Passage }) {
  return (
    <button
      name={replaceField}
      value={words}
      formNoValidate
      className={`${buttonClass('quiet', 'small')} ${styles.replace}`}
    >
      <FormattedMessage
        id="look.replace"
        defaultMessage="Write “{replacement}”<unseen> instead of “{words}”</unseen>"
        values={{ replacement, words, unseen }}
      />
    </button>
  );
}

/** What may give somebody away, place by place, each with a press that replaces it. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  const replaceable = passages.filter(({ replacement }) => replacement !== null);

  return (
    <>
      <ul role="list" className={styles.passages}>
        {passages.map((passage) => (
          <li key={passage.words}>
            <p className={styles.kind}>
              <MarkKind kind={passage.kind} />
            </p>
            <Sentence passage={passage} />
            {passage.replacement !== null && <Replace passage={passage} />}
          </li>
        ))}
      </ul>
      {replaceable.length > 1 && (
        <button
          name={replaceField}
          value={everything}
          formNoValidate
          className={`${buttonClass('quiet', 'small')} ${styles.replace}`}
        >
          <FormattedMessage
            id="look.replaceAll"
            defaultMessage="Replace all {count, number} of them"
            values={{ count: replaceable.length }}
          />
        </button>
      )}
    </>
  );
}
