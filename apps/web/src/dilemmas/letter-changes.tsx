import { FormattedMessage } from 'react-intl';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import type { LetterChangesFragment as Changed } from '../graphql/generated/graphql';
import { Moment } from '../ui/moment';
import styles from './letter.module.css';

const LetterChangesFragment = graphql(`
  fragment LetterChanges on Dilemma {
    changes {
      part
      was
      now
      by
      text
      at
    }
  }
`);

function ChangeWords({ change: { part, was, now, by, at } }: { change: Changed['changes'][number] }) {
  const values = { date: <Moment at={at} />, was: <bdi>{was}</bdi>, now: <bdi>{now}</bdi>, by };
  switch (part) {
    case 'TITLE':
      return (
        <FormattedMessage
          id="dilemmas.changed.title"
          defaultMessage="Title changed {date}; it was “{was}”"
          values={values}
        />
      );
    case 'ASK':
      return was ? (
        <FormattedMessage
          id="dilemmas.changed.ask"
          defaultMessage="Question changed {date}; it was “{was}”"
          values={values}
        />
      ) : (
        <FormattedMessage
          id="dilemmas.changed.noAsk"
          defaultMessage="Question added {date}"
          values={values}
        />
      );
    case 'TOPIC':
      return (
        <FormattedMessage
          id="dilemmas.changed.topic"
          defaultMessage="Moved {date} {by, select, MODERATOR {by a moderator } other {}}from {was} to {now}"
          values={values}
        />
      );
  }
}

/** What the letter was called before, and where it stood: below it, for who read it then. */
export function LetterChanges({ letter: masked }: { letter: FragmentType<typeof LetterChangesFragment> }) {
  const { changes } = readFragment(LetterChangesFragment, masked);
  if (changes.length === 0) return null;

  return (
    <ul className={styles.changes}>
      {changes.map((change, at) => (
        <li key={at}>
          <ChangeWords change={change} />
          {change.text && <blockquote dir="auto">{change.text}</blockquote>}
        </li>
      ))}
    </ul>
  );
}
