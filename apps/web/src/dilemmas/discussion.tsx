import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { Link, useActionData, useSearchParams } from 'react-router';
import { SignInLink } from '../accounts/sign-in-link';
import { CommentForm } from '../comments/comment-form';
import { commentForm } from '../comments/post-comment';
import { useDiscussion } from '../comments/discussion-context';
import { Thread } from '../comments/thread';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import type { CommentSort } from '../graphql/generated/graphql';
import { MoreLink } from '../ui/more-link';
import { Notice } from '../ui/notice';
import type { Refused } from '../ui/refusal';
import { Tabs } from '../ui/tabs';
import styles from './discussion.module.css';

const DiscussionFragment = graphql(`
  fragment Discussion on Dilemma {
    id
    locked
    viewerCanComment
    comments(sort: $order, first: $first, after: $after, at: $at) {
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
  }
`);

type DiscussionRef = FragmentType<typeof DiscussionFragment>;

const words = defineMessages({
  NUMBERED: { id: 'discussion.numbered', defaultMessage: 'By number' },
  BEST: { id: 'discussion.best', defaultMessage: 'Best' },
  NEWEST: { id: 'discussion.newest', defaultMessage: 'Newest' },
});

const orders = new Map<string, CommentSort>([
  ['numbered', 'NUMBERED'],
  ['best', 'BEST'],
  ['newest', 'NEWEST'],
]);

export function discussionOrder(word: string | null): CommentSort {
  return orders.get(word ?? '') ?? 'NUMBERED';
}

function Orders({ current }: { current: CommentSort }) {
  const intl = useIntl();

  return (
    <Tabs label={intl.formatMessage({ id: 'discussion.order', defaultMessage: 'Order of the comments' })}>
      {[...orders].map(([word, order]) => (
        <Link
          key={word}
          to={{ search: word === 'numbered' ? '' : `order=${word}`, hash: 'discussion' }}
          aria-current={order === current || undefined}
          preventScrollReset
        >
          {intl.formatMessage(words[order])}
        </Link>
      ))}
    </Tabs>
  );
}

/** What stands instead of the form for those who cannot write here, and why. */
function NoForm({ locked, guest }: { locked: boolean; guest: boolean }) {
  if (locked) {
    return (
      <Notice>
        <p>
          <FormattedMessage
            id="discussion.locked"
            defaultMessage="A moderator has closed this discussion. Everything said so far stays."
          />
        </p>
      </Notice>
    );
  }

  return guest ? (
    <p className={styles.join}>
      <FormattedMessage
        id="discussion.join"
        defaultMessage="<link>Sign in</link> to vote, to reply, or to add something of your own."
        values={{ link: (link) => <SignInLink hash="#discussion">{link}</SignInLink> }}
      />
    </p>
  ) : null;
}

function PartNote() {
  const [params] = useSearchParams();
  const asked = params.get('comment');
  const number = asked && /^\d/.test(asked) ? asked : null;
  if (!number && !params.has('after')) return null;

  return (
    <p className={styles.part}>
      {number ? (
        <FormattedMessage
          id="discussion.part"
          defaultMessage="This is the discussion from around {number} on."
          values={{ number }}
        />
      ) : (
        <FormattedMessage id="discussion.continued" defaultMessage="The discussion, continued." />
      )}{' '}
      <Link to={{ search: '', hash: 'discussion' }}>
        <FormattedMessage id="discussion.whole" defaultMessage="Show it from the beginning" />
      </Link>
    </p>
  );
}

function DiscussionHead({ count, order }: { count: number; order: CommentSort }) {
  return (
    <header className={styles.head}>
      <h2 id="discussion-title">
        <FormattedMessage
          id="discussion.title"
          defaultMessage="{count, plural, =0 {Discussion} one {Discussion: # comment} other {Discussion: # comments}}"
          values={{ count: count }}
        />
      </h2>
      {count > 1 && <Orders current={order} />}
    </header>
  );
}

export function Discussion({
  dilemma,
  order,
  guest,
}: {
  dilemma: DiscussionRef;
  order: CommentSort;
  guest: boolean;
}) {
  const { id, locked, viewerCanComment, comments } = readFragment(DiscussionFragment, dilemma);
  const { seed } = useDiscussion();
  const intl = useIntl();
  const letter = intl.formatMessage({ id: 'dilemmas.name', defaultMessage: 'the letter' });
  const refused = useActionData<Refused>()?.form === commentForm(id);

  return (
    <section className={styles.discussion} id="discussion" aria-labelledby="discussion-title" tabIndex={-1}>
      <DiscussionHead count={comments.totalCount} order={order} />
      <PartNote />
      <NoForm locked={locked} guest={guest} />
      {comments.totalCount === 0 && !locked && (
        <p className={styles.none}>
          <FormattedMessage
            id="discussion.none"
            defaultMessage="Nobody has said anything yet. Comment 1 is free."
          />
        </p>
      )}
      <Thread comments={comments.edges.map(({ node }) => node)} />
      {comments.pageInfo.hasNextPage && (
        <MoreLink endCursor={comments.pageInfo.endCursor}>
          <FormattedMessage id="discussion.more" defaultMessage="Show more of the discussion" />
        </MoreLink>
      )}
      {(viewerCanComment || refused) && (
        <div className={styles.form}>
          <CommentForm parentId={id} to={letter} seed={seed} />
        </div>
      )}
    </section>
  );
}
