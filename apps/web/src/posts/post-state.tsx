import { lazy, Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import type { PostStateFragment as State } from '../graphql/generated/graphql';
import { Notice } from '../ui/notice';
import styles from './post-state.module.css';
import { HoldWords } from './hold-words';
import { ReasonWords } from './reason-words';

const PostDecision = lazy(() => import('./post-decision'));

const PostStateFragment = graphql(`
  fragment PostState on Post {
    status
    bodyHtml
    removedFor
    heldFor
    viewerIsAuthor
    decision {
      kind
      minutes
      ...DecisionReasons
    }
  }
`);

type Stateful = FragmentType<typeof PostStateFragment>;

/** Only its number is left: the words are gone for this reader. */
export function isTombstone(post: Stateful): boolean {
  const { status, bodyHtml } = readFragment(PostStateFragment, post);

  return status !== 'PUBLISHED' && bodyHtml === '';
}

/** What stands where the words were. */
export function Tombstone({ post, name }: { post: Stateful; name: string }) {
  const { status, removedFor } = readFragment(PostStateFragment, post);
  const reason = removedFor ? <ReasonWords reason={removedFor} /> : null;

  return (
    <p className={styles.tombstone}>
      {status === 'WITHDRAWN' && (
        <FormattedMessage
          id="post.withdrawn"
          defaultMessage="{name} was taken back by whoever wrote it."
          values={{ name }}
        />
      )}
      {status === 'REMOVED' && reason && (
        <FormattedMessage
          id="post.removedFor"
          defaultMessage="{name} was removed by a moderator: {reason}."
          values={{ name, reason }}
        />
      )}
      {status === 'REMOVED' && !reason && (
        <FormattedMessage
          id="post.removed"
          defaultMessage="{name} was removed by a moderator."
          values={{ name }}
        />
      )}
      {status === 'HIDDEN' && (
        <FormattedMessage
          id="post.hidden"
          defaultMessage="{name} is hidden until a moderator has looked at it."
          values={{ name }}
        />
      )}
    </p>
  );
}

function StateWords({ state }: { state: State }) {
  switch (state.status) {
    case 'HELD':
      return state.viewerIsAuthor ? (
        <FormattedMessage
          id="post.state.held"
          defaultMessage="Only you can see this so far. A moderator reads it before it goes up; you don’t need to do anything."
        />
      ) : (
        <FormattedMessage
          id="post.state.heldForModerator"
          defaultMessage="Held for review: only its author and moderators see it."
        />
      );
    case 'HIDDEN':
      return (
        <FormattedMessage
          id="post.state.hidden"
          defaultMessage="Hidden from readers until a moderator has looked at it."
        />
      );
    case 'REMOVED':
      return (
        <FormattedMessage
          id="post.state.removed"
          defaultMessage="A moderator removed this. Readers see only that it was here."
        />
      );
    case 'WITHDRAWN':
      return (
        <FormattedMessage
          id="post.state.withdrawn"
          defaultMessage="Taken back. Readers see only that it was here."
        />
      );
    case 'PUBLISHED':
      return null;
  }
}

/** What the status does not say already, to whoever wrote it. */
const says = ({ status, viewerIsAuthor, decision }: State): boolean =>
  viewerIsAuthor && decision?.kind !== 'KEEP' && (status === 'PUBLISHED' || decision?.kind === 'SUSPEND');

/** Said above a post to those who may still read it: its author and the moderators. */
export function PostState({ post }: { post: Stateful }) {
  const state = readFragment(PostStateFragment, post);
  if (state.status === 'PUBLISHED' && !state.decision) return null;

  return (
    <div className={styles.state}>
      <Notice tone={state.status === 'REMOVED' ? 'trouble' : 'calm'}>
        {state.status !== 'PUBLISHED' && (
          <p>
            <StateWords state={state} />
          </p>
        )}
        {state.heldFor && (
          <p>
            <HoldWords reason={state.heldFor} />
          </p>
        )}
        {state.decision && (
          <Suspense>
            <PostDecision decision={state.decision} says={says(state)} />
          </Suspense>
        )}
      </Notice>
    </div>
  );
}
