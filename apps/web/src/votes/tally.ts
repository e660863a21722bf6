import type { VoteValue } from '../graphql/generated/graphql';

export interface Tally {
  upVotes: number;
  downVotes: number;
  viewerVote: VoteValue;
}

/** The counts as they will stand when this reader's vote becomes `value`. */
export function withVote(tally: Tally, value: VoteValue): Tally {
  const { upVotes, downVotes, viewerVote } = tally;

  return {
    upVotes: upVotes - Number(viewerVote === 'UP') + Number(value === 'UP'),
    downVotes: downVotes - Number(viewerVote === 'DOWN') + Number(value === 'DOWN'),
    viewerVote: value,
  };
}

/** Pressing the arrow that is already pressed takes the vote back. */
export function pressed(tally: Tally, arrow: 'UP' | 'DOWN'): VoteValue {
  return tally.viewerVote === arrow ? 'NONE' : arrow;
}
