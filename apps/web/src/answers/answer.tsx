import { FormattedMessage, useIntl } from 'react-intl';
import { Link, useSearchParams } from 'react-router';
import { useDiscussion } from '../comments/discussion-context';
import { Reply } from '../comments/reply';
import { Thread } from '../comments/thread';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { Byline } from '../posts/byline';
import { PostLinks } from '../posts/post-links';
import { isTombstone, PostState, Tombstone } from '../posts/post-state';
import { Redactions } from '../posts/redactions';
import { Moment } from '../ui/moment';
import { MoreLink } from '../ui/more-link';
import { Prose } from '../ui/prose';
import { VoteBox } from '../votes/vote-box';
import styles from './answer.module.css';
import { Helped } from './helped';

const AnswerFragment = graphql(`
  fragment Answer on Answer {
    id
    label
    bodyHtml
    publishedAt
    createdAt
    editedAt
    viewerCanReply
    author {
      ...Byline
    }
    comments(first: $answerFirst, after: $answerAfter, at: $answerAt) {
      totalCount
      edges {
        node {
          ...Comment
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...VoteBox
    ...PostLinks
    ...PostState
    ...Redactions
    ...Helped
  }
`);

export type AnswerRef = FragmentType<typeof AnswerFragment>;

export function labelOf(answer: AnswerRef): string {
  return readFragment(AnswerFragment, answer).label;
}

function AnswerFoot({ answer: masked, name }: { answer: AnswerRef; name: string }) {
  const answer = readFragment(AnswerFragment, masked);

  return (
    <footer className={styles.foot} data-screen-only>
      <VoteBox post={answer} name={name} anchor={answer.label} />
      <Helped answer={answer} />
      <Reply
        to={name}
        number={answer.label}
        parentId={answer.id}
        html={answer.bodyHtml}
        allowed={answer.viewerCanReply}
      />
      <PostLinks post={answer} name={name} anchor={answer.label} />
    </footer>
  );
}

function FromBeginning({ label }: { label: string }) {
  return (
    <p>
      <Link to={`?under=${label}#${label}`}>
        <FormattedMessage
          id="answers.fromBeginning"
          defaultMessage="Show all comments on answer {label} from the beginning"
          values={{ label }}
        />
      </Link>
    </p>
  );
}

/** The discussion under one answer; a long one continues on a page of its own. */
function UnderAnswer({ answer: masked, open }: { answer: AnswerRef; open: boolean }) {
  const { label, comments } = readFragment(AnswerFragment, masked);
  const begunLater = useSearchParams()[0].get('comment')?.startsWith(`${label}.`);
  const rest = comments.totalCount - comments.edges.length;
  if (comments.edges.length === 0) return null;

  return (
    <section className={styles.under} aria-labelledby={`under-${label}`}>
      <h4 id={`under-${label}`}>
        <FormattedMessage
          id="answers.comments"
          defaultMessage="{count, plural, one {# comment} other {# comments}} on answer {label}"
          values={{ count: comments.totalCount, label }}
        />
      </h4>
      <Thread comments={comments.edges.map(({ node }) => node)} />
      {begunLater && <FromBeginning label={label} />}
      {comments.pageInfo.hasNextPage && open && <MoreLink endCursor={comments.pageInfo.endCursor} />}
      {comments.pageInfo.hasNextPage && !open && !begunLater && (
        <p>
          <Link to={`?under=${label}#${label}`}>
            <FormattedMessage
              id="answers.allComments"
              defaultMessage="{rest, plural, one {# more comment} other {# more comments}} on answer {label}"
              values={{ rest, label }}
            />
          </Link>
        </p>
      )}
    </section>
  );
}

export function Answer({ answer: masked, open }: { answer: AnswerRef; open: boolean }) {
  const answer = readFragment(AnswerFragment, masked);
  const { label, author, publishedAt, createdAt, editedAt, bodyHtml } = answer;
  const { linkTo } = useDiscussion();
  const name = useIntl().formatMessage({ id: 'answers.name', defaultMessage: 'answer {label}' }, { label });
  const gone = isTombstone(answer);

  return (
    <article id={label} className={styles.answer} tabIndex={-1} aria-labelledby={`answer-${label}`}>
      <header className={styles.head}>
        <h3 id={`answer-${label}`} className={styles.title}>
          <a href={`#${label}`} className={styles.letter} aria-label={name}>
            {label}
          </a>
          {!gone && <Byline author={author} />}
        </h3>
        {!gone && (
          <p className={styles.date}>
            <Moment at={publishedAt ?? createdAt} />
            {editedAt && <FormattedMessage id="post.edited" defaultMessage=" · edited" />}
          </p>
        )}
      </header>
      {gone ? (
        <Tombstone post={answer} name={name} />
      ) : (
        <>
          <PostState post={answer} />
          <Prose html={bodyHtml} size="letter" linkTo={linkTo} />
          <Redactions post={answer} />
          <AnswerFoot answer={masked} name={name} />
        </>
      )}
      <UnderAnswer answer={masked} open={open} />
    </article>
  );
}
