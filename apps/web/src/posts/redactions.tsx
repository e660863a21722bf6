import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import type { Redactor } from '../graphql/generated/graphql';
import { Moment } from '../ui/moment';
import styles from './redactions.module.css';

const RedactionsFragment = graphql(`
  fragment Redactions on Post {
    redactions {
      words
      by
      at
    }
  }
`);

interface WordsProps {
  by: Redactor;
  count: number;
  date: ReactNode;
}

function RedactionWords({ by, ...values }: WordsProps) {
  switch (by) {
    case 'AUTHOR':
      return (
        <FormattedMessage
          id="post.redacted.author"
          defaultMessage="{count, plural, one {# word} other {# words}} removed by the author, {date}"
          values={values}
        />
      );
    case 'MODERATOR':
      return (
        <FormattedMessage
          id="post.redacted.moderator"
          defaultMessage="{count, plural, one {# word} other {# words}} removed by a moderator, {date}"
          values={values}
        />
      );
    case 'QUOTED_AUTHOR':
      return (
        <FormattedMessage
          id="post.redacted.quoted"
          defaultMessage="{count, plural, one {# word} other {# words}} gone from a quotation, {date}: removed where they were quoted from"
          values={values}
        />
      );
  }
}

/** Beneath a post from which words were cut, where its text has "[…]". */
export function Redactions({ post: masked }: { post: FragmentType<typeof RedactionsFragment> }) {
  const { redactions } = readFragment(RedactionsFragment, masked);
  if (redactions.length === 0) return null;

  return (
    <ul className={styles.redactions}>
      {redactions.map(({ words, by, at }) => (
        <li key={`${by} ${at}`}>
          <RedactionWords by={by} count={words} date={<Moment at={at} />} />
        </li>
      ))}
    </ul>
  );
}
