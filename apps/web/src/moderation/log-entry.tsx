import { defineMessages, FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import type { LogAction, LogActor } from '../graphql/generated/graphql';
import { ReasonWords } from '../posts/reason-words';
import { Moment } from '../ui/moment';
import styles from './log-entry.module.css';

const LogEntryFragment = graphql(`
  fragment LogLine on LogEntry {
    action
    reason
    at
    actor
    moderatorName
    dilemmaNumber
    postNumber
  }
`);

const acts: Readonly<Record<LogAction, MessageDescriptor>> = defineMessages({
  KEEP: { id: 'log.keep', defaultMessage: 'kept' },
  REMOVE: { id: 'log.remove', defaultMessage: 'removed' },
  RESTORE: { id: 'log.restore', defaultMessage: 'put back' },
  LOCK_COMMENTS: { id: 'log.lock', defaultMessage: 'closed the discussion of' },
  WARN: { id: 'log.warn', defaultMessage: 'warned the author of' },
  REDACT: { id: 'log.redact', defaultMessage: 'removed words from' },
  MOVE: { id: 'log.move', defaultMessage: 'moved to another topic' },
  HIDE: { id: 'log.hide', defaultMessage: 'hid, after reports,' },
  PAUSE: { id: 'log.pause', defaultMessage: 'paused, after reports, the discussion of' },
  SUSPEND: { id: 'log.suspend', defaultMessage: 'suspended the author of' },
  SLOW: { id: 'log.slow', defaultMessage: 'slowed the discussion of' },
  HOLD: { id: 'log.hold', defaultMessage: 'reads first what is posted by the author of' },
  LIFT: { id: 'log.lift', defaultMessage: 'took back what was decided about' },
  PROPOSE_SUSPENSION: { id: 'log.propose', defaultMessage: 'proposed to suspend for long the author of' },
  UPHOLD: { id: 'log.uphold', defaultMessage: 'upheld, on appeal, what was decided about' },
  REVERSE: { id: 'log.reverse', defaultMessage: 'reversed, on appeal, what was decided about' },
});

const actors: Readonly<Record<LogActor, MessageDescriptor>> = defineMessages({
  MODERATOR: { id: 'log.moderator', defaultMessage: 'a moderator' },
  READERS: { id: 'log.readers', defaultMessage: 'the reports of readers' },
});

function Subject({ dilemma, post }: { dilemma: number | null; post: string | null }) {
  if (dilemma === null) return <FormattedMessage id="log.somePost" defaultMessage="a post" />;

  const address = post ? `/d/${dilemma}?comment=${post}#${post}` : `/d/${dilemma}`;

  return (
    <Link to={address}>
      {post ? (
        <FormattedMessage
          id="log.post"
          defaultMessage="{post} under letter {dilemma}"
          values={{ post, dilemma: String(dilemma) }}
        />
      ) : (
        <FormattedMessage
          id="log.letter"
          defaultMessage="letter {dilemma}"
          values={{ dilemma: String(dilemma) }}
        />
      )}
    </Link>
  );
}

/** One line of the public log: what was done and why, and never to whom. */
export function LogLine({ entry: masked }: { entry: FragmentType<typeof LogEntryFragment> }) {
  const { action, reason, at, actor, moderatorName, dilemmaNumber, postNumber } = readFragment(
    LogEntryFragment,
    masked,
  );
  const intl = useIntl();

  return (
    <li className={styles.line}>
      <Moment at={at} withTime />
      <span>
        <FormattedMessage
          id="log.line"
          defaultMessage="{by} {act} {subject}{hasReason, select, yes {: {reason}} other {}}"
          values={{
            by: <bdi>{moderatorName ?? intl.formatMessage(actors[actor])}</bdi>,
            act: intl.formatMessage(acts[action]),
            subject: <Subject key="subject" dilemma={dilemmaNumber ?? null} post={postNumber ?? null} />,
            hasReason: reason ? 'yes' : 'no',
            reason: reason ? <ReasonWords key="reason" reason={reason} /> : null,
          }}
        />
      </span>
    </li>
  );
}
