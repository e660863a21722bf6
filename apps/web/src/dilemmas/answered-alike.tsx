import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { GuidesToLink, type SuggestedGuideRef } from '../articles/suggested-guides';
import { AsideList } from '../ui/aside-list';
import { InsertLink } from '../ui/insert-link';
import { MatchedWords } from '../ui/matched-words';
import { unseen } from '../ui/unseen';
import styles from './answered-alike.module.css';

/** A letter like the one that is being answered, with its best answer. */
export interface AnsweredLetter {
  title: string;
  path: string;
  /** The words that both letters share. */
  matched: readonly string[];
  answer: { by: string; excerpt: string; helped: boolean };
}

function Answered({ letter, anchor }: { letter: AnsweredLetter; anchor: string }) {
  const { title, path, matched, answer } = letter;

  return (
    <li>
      <Link to={path} dir="auto" target="_blank">
        {title}
      </Link>
      <blockquote dir="auto">{answer.excerpt}</blockquote>
      <p>
        <FormattedMessage
          id="dilemmas.answeredBy"
          defaultMessage="{helped, select, true {answered by {name}; it helped} other {answered by {name}}}"
          values={{ helped: answer.helped, name: <bdi key="name">{answer.by}</bdi> }}
        />
      </p>
      <MatchedWords words={matched} />
      <InsertLink title={title} path={path} anchor={anchor}>
        <FormattedMessage
          id="dilemmas.insert"
          defaultMessage="Insert link<unseen> to the letter “{title}”</unseen>"
          values={{ title, unseen }}
        />
      </InsertLink>
    </li>
  );
}

interface AnsweringAdviceProps {
  guides: readonly SuggestedGuideRef[];
  letters: readonly AnsweredLetter[];
  /** Where the page has the form. */
  anchor: string;
}

/** Beside an answer while it is being written. Everything opens in a new tab: the answer stays. */
export function AnsweringAdvice({ guides, letters, anchor }: AnsweringAdviceProps) {
  if (guides.length + letters.length === 0) {
    return (
      <p className={styles.none}>
        <FormattedMessage
          id="answers.noAdvice"
          defaultMessage="Neither the library nor an answered letter speaks to this one yet."
        />
      </p>
    );
  }

  return (
    <>
      <GuidesToLink guides={guides} anchor={anchor} />
      {letters.length > 0 && (
        <AsideList
          heading="h3"
          title={
            <FormattedMessage
              id="dilemmas.answeredAlike"
              defaultMessage="How others answered letters like this"
            />
          }
        >
          {letters.map((letter) => (
            <Answered key={letter.path} letter={letter} anchor={anchor} />
          ))}
        </AsideList>
      )}
    </>
  );
}
