import { FormattedMessage, useIntl } from 'react-intl';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { Byline, nameOf } from '../posts/byline';
import { PostLinks } from '../posts/post-links';
import { isTombstone, PostState, Tombstone } from '../posts/post-state';
import { Redactions } from '../posts/redactions';
import { Moment } from '../ui/moment';
import { Prose } from '../ui/prose';
import { VoteBox } from '../votes/vote-box';
import styles from './comment.module.css';
import { Reply } from './reply';
import { useDiscussion } from './discussion-context';

const CommentFragment = graphql(`
  fragment Comment on Comment {
    id
    number
    path
    replyTo
    bodyHtml
    publishedAt
    createdAt
    editedAt
    viewerCanReply
    author {
      ...Byline
    }
    ...VoteBox
    ...PostLinks
    ...PostState
    ...Redactions
  }
`);

export type CommentRef = FragmentType<typeof CommentFragment>;

export function placeOf(comment: CommentRef) {
  const { id, path, number } = readFragment(CommentFragment, comment);

  return { id, path, number };
}

function useNames(comment: CommentRef) {
  const { number, replyTo, author } = readFragment(CommentFragment, comment);
  const intl = useIntl();
  const by = nameOf(author);
  const name = intl.formatMessage(
    { id: 'comments.name', defaultMessage: '{number, select, none {your comment} other {comment {number}}}' },
    { number: number || 'none' },
  );
  const whole = intl.formatMessage(
    {
      id: 'comments.accessibleName',
      defaultMessage:
        'Comment{number, select, none {} other { {number}}}{replyTo, select, none {} other {, reply to {replyTo}}}{hasAuthor, select, yes {, by {by}} other {}}',
    },
    { number: number || 'none', replyTo: replyTo ?? 'none', hasAuthor: by === '' ? 'no' : 'yes', by },
  );

  return { name, whole };
}

function CommentBody({ comment, name }: { comment: CommentRef; name: string }) {
  const post = readFragment(CommentFragment, comment);
  const { linkTo } = useDiscussion();

  return (
    <>
      <PostState post={post} />
      <Prose html={post.bodyHtml} linkTo={linkTo} />
      <Redactions post={post} />
      <footer className={styles.foot} data-screen-only>
        <VoteBox post={post} name={name} anchor={post.number} />
        <Reply
          to={name}
          number={post.number}
          parentId={post.id}
          html={post.bodyHtml}
          allowed={post.viewerCanReply}
        />
        <PostLinks post={post} name={name} anchor={post.number} />
      </footer>
    </>
  );
}

/** One comment, its number standing in the margin like a verse's. */
export function Comment({ comment: masked }: { comment: CommentRef }) {
  const comment = readFragment(CommentFragment, masked);
  const { name, whole } = useNames(masked);
  const { number, publishedAt, createdAt, editedAt, author } = comment;
  const gone = isTombstone(comment);

  return (
    <article id={number || undefined} className={styles.comment} aria-label={whole} tabIndex={-1}>
      <header className={styles.head}>
        {number && (
          <a href={`#${number}`} className={styles.number}>
            {number}
          </a>
        )}
        {!gone && (
          <>
            <Byline author={author} />
            <span className={styles.date}>
              <Moment at={publishedAt ?? createdAt} withTime />
              {editedAt && <FormattedMessage id="post.edited" defaultMessage=" · edited" />}
            </span>
          </>
        )}
      </header>
      {gone ? (
        <>
          <Tombstone post={comment} name={number} />
          <PostLinks post={comment} name={name} anchor={number} />
        </>
      ) : (
        <CommentBody comment={masked} name={name} />
      )}
    </article>
  );
}
