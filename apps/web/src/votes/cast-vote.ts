import { useEffect, useState } from 'react';
import { useActionData, redirect, useFetcher } from 'react-router';
import { refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import type { VoteValue } from '../graphql/generated/graphql';
import type { Refusal, Refused } from '../ui/refusal';
import { withVote, type Tally } from './tally';

const CastVote = graphql(`
  mutation CastVote($input: CastVoteInput!) {
    castVote(input: $input) {
      id
      upVotes
      downVotes
      viewerVote
    }
  }
`);

function asVote(value: string): VoteValue {
  return value === 'UP' || value === 'DOWN' ? value : 'NONE';
}

export async function castVote({ form, here, run }: Submission) {
  const postId = text(form, 'postId');
  const written = await write(run, CastVote, { input: { postId, value: asVote(text(form, 'value')) } });

  if ('refusal' in written) return refuse(written.refusal, form, `vote:${postId}`);
  if (form.has('quick')) return { tally: written.done.castVote };

  return redirect(`${here.pathname}${here.search}#${text(form, 'anchor').replace(/[^\w.]/g, '')}`, 303);
}

interface Press {
  value: VoteValue;
  anchor: string;
}

interface Voting {
  tally: Tally;
  refusal: Refusal | undefined;
  cast: (value: VoteValue, anchor: string) => void;
}

/** The reader's vote, shown at once, and put back with a reason when the server says no. */
export function useVote(post: Tally & { id: string }): Voting {
  const fetcher = useFetcher<{ tally: Tally } | Refused>({ key: `vote:${post.id}` });
  const ofPage = useActionData<Refused>();
  const answer = fetcher.data;
  const settled = answer && 'tally' in answer ? answer.tally : post;
  const onItsWay = fetcher.formData?.get('value');
  const refused = answer && 'refusal' in answer ? answer : ofPage;

  // Two requests at once may arrive in any order: a press waits for the one before it, and the last one counts.
  const [waiting, setWaiting] = useState<Press>();
  const send = ({ value, anchor }: Press) =>
    void fetcher.submit({ act: 'vote', quick: '1', postId: post.id, value, anchor }, { method: 'post' });
  useEffect(() => {
    if (!waiting || fetcher.state !== 'idle') return;

    setWaiting(undefined);
    send(waiting);
  }, [waiting, fetcher.state]); // eslint-disable-line react-hooks/exhaustive-deps

  const wanted = waiting?.value ?? (typeof onItsWay === 'string' ? asVote(onItsWay) : undefined);

  return {
    tally: wanted ? withVote(settled, wanted) : settled,
    refusal: refused?.form === `vote:${post.id}` && !wanted ? refused.refusal : undefined,
    cast: (value, anchor) => {
      const press = { value, anchor };
      if (fetcher.state === 'idle') send(press);
      else setWaiting(press);
    },
  };
}
