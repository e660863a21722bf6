import type { SubmitEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { ArrowIcon } from '../ui/icons';
import { RefusalWords } from '../ui/refusal-words';
import { unseen } from '../ui/unseen';
import { useVote } from './cast-vote';
import { pressed, type Tally } from './tally';
import styles from './vote-box.module.css';

const VoteBoxFragment = graphql(`
  fragment VoteBox on Post {
    id
    upVotes
    downVotes
    viewerVote
    viewerCanVote
  }
`);

interface VoteBoxProps {
  post: FragmentType<typeof VoteBoxFragment>;
  /** "comment 6.1": what the arrows vote on, for those who hear them one by one. */
  name: string;
  anchor: string;
}

function Counts({ tally, name }: { tally: Tally; name: string }) {
  return (
    <p className={styles.counts}>
      <FormattedMessage
        id="votes.counts"
        defaultMessage="{up, plural, one {# vote} other {# votes}} for{down, plural, =0 {} other {, # against}}<unseen> {name}</unseen>"
        values={{
          up: tally.upVotes,
          down: tally.downVotes,
          name,
          unseen,
        }}
      />
    </p>
  );
}

function Arrow({ arrow, tally, name }: { arrow: 'UP' | 'DOWN'; tally: Tally; name: string }) {
  const intl = useIntl();
  const count = arrow === 'UP' ? tally.upVotes : tally.downVotes;
  const label =
    arrow === 'UP'
      ? intl.formatMessage(
          { id: 'votes.up', defaultMessage: 'Vote for {name}: {count} so far' },
          { name, count },
        )
      : intl.formatMessage(
          { id: 'votes.down', defaultMessage: 'Vote against {name}: {count} so far' },
          { name, count },
        );

  return (
    <button
      name="value"
      value={pressed(tally, arrow)}
      aria-pressed={tally.viewerVote === arrow}
      aria-label={label}
      className={styles.arrow}
    >
      <ArrowIcon down={arrow === 'DOWN'} />
      <span aria-hidden="true">{count}</span>
    </button>
  );
}

export function VoteBox({ post: masked, name, anchor }: VoteBoxProps) {
  const post = readFragment(VoteBoxFragment, masked);
  const { tally, refusal, cast } = useVote(post);
  if (!post.viewerCanVote) return <Counts tally={tally} name={name} />;

  const sendInBackground = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = event.nativeEvent.submitter;
    const arrow = button instanceof HTMLButtonElement ? button.value : 'NONE';
    cast(arrow === 'UP' || arrow === 'DOWN' ? arrow : 'NONE', anchor);
  };

  return (
    <Form method="post" className={styles.box} onSubmit={sendInBackground} preventScrollReset>
      <input type="hidden" name="act" value="vote" />
      <input type="hidden" name="postId" value={post.id} />
      <input type="hidden" name="anchor" value={anchor} />
      <Arrow arrow="UP" tally={tally} name={name} />
      <Arrow arrow="DOWN" tally={tally} name={name} />
      <div role="status" className={styles.refusal}>
        {refusal && <RefusalWords refusal={refusal} />}
      </div>
    </Form>
  );
}
