import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { useDiscussion } from '../comments/discussion-context';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { Byline, nameOf } from '../posts/byline';
import { PostLinks } from '../posts/post-links';
import { isTombstone, PostState, Tombstone } from '../posts/post-state';
import { Redactions } from '../posts/redactions';
import { SealIcon } from '../ui/icons';
import { Moment } from '../ui/moment';
import { Prose } from '../ui/prose';
import { VoteBox } from '../votes/vote-box';
import styles from './letter.module.css';
import { LetterChanges } from './letter-changes';

const LetterFragment = graphql(`
  fragment Letter on Dilemma {
    title
    ask
    sealed
    bodyHtml
    publishedAt
    createdAt
    editedAt
    topic {
      slug
      name
    }
    author {
      ...Byline
    }
    id
    viewerCanMove
    ...VoteBox
    ...PostLinks
    ...PostState
    ...Redactions
    ...LetterChanges
  }
`);

type LetterRef = FragmentType<typeof LetterFragment>;

function LetterHead({ letter: masked }: { letter: LetterRef }) {
  const { title, topic, author, sealed, publishedAt, createdAt, editedAt } = readFragment(
    LetterFragment,
    masked,
  );

  return (
    <header className={styles.head}>
      <p className={styles.topic}>
        <Link to={`/?topic=${topic.slug}`}>{topic.name}</Link>
      </p>
      <h1 dir="auto">{title}</h1>
      <p className={styles.meta}>
        {sealed && (
          <span className={styles.sealed}>
            <SealIcon />
            <FormattedMessage id="dilemmas.sealed" defaultMessage="sealed letter" />
          </span>
        )}
        <Byline author={author} />
        <Moment at={publishedAt ?? createdAt} />
        {editedAt && <FormattedMessage id="dilemmas.edited" defaultMessage="edited" />}
      </p>
    </header>
  );
}

function LetterFoot({ letter: masked, name }: { letter: LetterRef; name: string }) {
  const letter = readFragment(LetterFragment, masked);

  return (
    <footer className={styles.foot} data-screen-only>
      <VoteBox post={letter} name={name} anchor="letter" />
      <PostLinks post={letter} name={name} anchor="letter" />
      {letter.viewerCanMove && (
        <Link to={`/posts/${letter.id}/move`} className={styles.talk}>
          <FormattedMessage id="dilemmas.move" defaultMessage="Move to another topic" />
        </Link>
      )}
      <a href="#discussion" className={styles.talk}>
        <FormattedMessage id="dilemmas.toDiscussion" defaultMessage="To the discussion" />
      </a>
    </footer>
  );
}

/** The letter itself, signed at the end as letters are. */
export function Letter({ letter: masked }: { letter: LetterRef }) {
  const letter = readFragment(LetterFragment, masked);
  const name = useIntl().formatMessage({ id: 'dilemmas.name', defaultMessage: 'the letter' });
  const { linkTo } = useDiscussion();

  return (
    <article id="letter" className={styles.letter} tabIndex={-1}>
      <LetterHead letter={masked} />
      <PostState post={letter} />
      {isTombstone(letter) ? (
        <Tombstone post={letter} name={name} />
      ) : (
        <>
          <Prose html={letter.bodyHtml} size="letter" raise={2} linkTo={linkTo} />
          {letter.ask && (
            <p className={styles.ask} dir="auto">
              {letter.ask}
            </p>
          )}
          <p className={styles.signature} dir="auto">
            {nameOf(letter.author)}
          </p>
          <Redactions post={letter} />
          <LetterChanges letter={letter} />
          <LetterFoot letter={masked} name={name} />
        </>
      )}
    </article>
  );
}
