import { FormattedMessage } from 'react-intl';
import { buttonClass } from '../ui/button';
import type { Passage } from '../ui/refusal';
import { unseen } from '../ui/unseen';
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
              <FormattedMessage
                id="look.kind"
                defaultMessage="{kind, select, phone {A telephone number} email {An e-mail address} address {An address} handle {A name that somebody uses elsewhere} profile_link {A link to somebody’s page} full_name {A full name} employer {Where somebody works} birth_date {A date of birth} number_plate {A number plate} account_number {The number of an account} own_words {Eight words in a row that you have published under your own name: whoever searches for them finds you} other {Something that tells who somebody is}}"
                values={{ kind: passage.kind }}
              />
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
