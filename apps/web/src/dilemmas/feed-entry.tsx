import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { nameOf } from '../posts/byline';
import { Moment } from '../ui/moment';
import { answerLetters } from './answer-letters';
import { dilemmaPath } from './dilemma-path';
import styles from './feed-entry.module.css';

const FeedEntryFragment = graphql(`
  fragment FeedEntry on Dilemma {
    number
    slug
    title
    excerpt
    publishedAt
    createdAt
    answerCount
    commentCount
    upVotes
    topic {
      slug
      name
    }
    author {
      ...Byline
    }
  }
`);

type FeedEntryRef = FragmentType<typeof FeedEntryFragment>;

function Waiting({ since, now }: { since: string; now: number }) {
  const days = Math.max(0, Math.floor((now - Date.parse(since)) / 86_400_000));

  return (
    <FormattedMessage
      id="dilemmas.waiting"
      defaultMessage="{days, plural, =0 {new today} one {waiting # day} other {waiting # days}}"
      values={{ days }}
    />
  );
}

function Answers({ count, since, now }: { count: number; since: string; now: number }) {
  if (count === 0) {
    return (
      <p className={styles.waiting}>
        <Waiting since={since} now={now} />
      </p>
    );
  }

  return (
    <p className={styles.answers}>
      <span className={styles.letters} aria-hidden="true">
        {answerLetters(count)}
      </span>{' '}
      <FormattedMessage
        id="dilemmas.answers"
        defaultMessage="{count, plural, one {# answer} other {# answers}}"
        values={{ count }}
      />
    </p>
  );
}

/** A letter among others: enough of it to know whether to open it. */
export function FeedEntry({ dilemma, now }: { dilemma: FeedEntryRef; now: number }) {
  const entry = readFragment(FeedEntryFragment, dilemma);
  const posted = entry.publishedAt ?? entry.createdAt;

  return (
    <article className={styles.entry}>
      <Answers count={entry.answerCount} since={posted} now={now} />
      <h2 dir="auto">
        <Link to={dilemmaPath(entry)} prefetch="intent">
          {entry.title}
        </Link>
      </h2>
      <p className={styles.excerpt} dir="auto">
        {entry.excerpt}
      </p>
      <p className={styles.meta}>
        <bdi className={styles.signature}>{nameOf(entry.author)}</bdi>
        <Link to={`/?topic=${entry.topic.slug}`}>{entry.topic.name}</Link>
        <Moment at={posted} />
        <span>
          <FormattedMessage
            id="dilemmas.comments"
            defaultMessage="{count, plural, =0 {no comments yet} one {# comment} other {# comments}}"
            values={{ count: entry.commentCount }}
          />
        </span>
        <span>
          <FormattedMessage
            id="dilemmas.votes"
            defaultMessage="{count, plural, one {# vote} other {# votes}}"
            values={{ count: entry.upVotes }}
          />
        </span>
      </p>
    </article>
  );
}
