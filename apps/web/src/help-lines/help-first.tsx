import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { Moment } from '../ui/moment';
import { CountryChoice } from './country-choice';
import { Emergency } from './emergency';
import type { Help } from './find-help';
import styles from './help-lines.module.css';
import { HelpLines } from './help-lines';

/** A post of the reader's that waits for a moderator because somebody in it may be in danger. */
export interface WaitingPost {
  id: string;
  /** When a moderator means to have read it. */
  dueAt: string | null;
  /** That time has passed. */
  late: boolean;
}

function SomebodyToTalkTo({ help }: { help: Help }) {
  return (
    <div className={styles.part}>
      <h2>
        <FormattedMessage id="first.title" defaultMessage="First of all: you are not alone with this" />
      </h2>
      <p>
        <FormattedMessage
          id="first.words"
          defaultMessage="What you wrote sounds heavy, for you or for somebody you know. These people listen, today, and you need not say who you are."
        />
      </p>
      <HelpLines lines={help.lines} />
      <p>
        <FormattedMessage
          id="first.write"
          defaultMessage="If you would rather write than speak, look at their pages: many answer messages or chat as well."
        />
      </p>
      <Emergency />
      <CountryChoice {...help} />
    </div>
  );
}

function WhatHappensNext({ post: { id, dueAt, late } }: { post: WaitingPost }) {
  const acts = {
    edit: (words: React.ReactNode) => <Link to={`/posts/${id}/edit`}>{words}</Link>,
    withdraw: (words: React.ReactNode) => <Link to={`/posts/${id}/withdraw`}>{words}</Link>,
  };

  return (
    <div className={styles.part}>
      <h2>
        <FormattedMessage id="first.next" defaultMessage="What happens next" />
      </h2>
      <p>
        {dueAt && !late && (
          <FormattedMessage
            id="first.due"
            defaultMessage="A person who moderates here reads it by {time}."
            values={{ time: <Moment at={dueAt} withTime withZone /> }}
          />
        )}
        {dueAt && late && (
          <FormattedMessage
            id="first.late"
            defaultMessage="A person who moderates here meant to read it by {time}, and has not yet. We are sorry. It stands at the top of what they read next."
            values={{ time: <Moment at={dueAt} withTime withZone /> }}
          />
        )}
        {!dueAt && (
          <FormattedMessage
            id="first.soon"
            defaultMessage="A person who moderates here reads it before anything else."
          />
        )}{' '}
        <FormattedMessage
          id="first.until"
          defaultMessage="Until then only you see it. Nobody else is told. You can <edit>change it</edit> or <withdraw>take it back</withdraw>."
          values={acts}
        />
      </p>
      <p className={styles.row}>
        <Link to="/help-now">
          <FormattedMessage id="first.more" defaultMessage="More help" />
        </Link>
      </p>
    </div>
  );
}

/** Before anything else, for whoever wrote of danger: people to talk to, then what becomes of what they wrote. */
export default function HelpFirst({ help, post }: { help: Help; post: WaitingPost }) {
  return (
    <section id="held" tabIndex={-1} className={styles.first}>
      <SomebodyToTalkTo help={help} />
      <WhatHappensNext post={post} />
    </section>
  );
}
