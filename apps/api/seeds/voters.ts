import { chance } from './chance';
import { iso, type Clock } from './clock';
import { idOfMember } from './ids';

export interface Voter {
  handle: string;
  joined: number;
}

export interface Ballot {
  post: string;
  postedAt: number;
  up?: number;
  down?: number;
  /** The author, and coaches who would vote on a rival. */
  excluded: readonly string[];
}

/** Who voted on a post: as many as its writer wished, always the same ones, each after they joined. */
export function votesOn(
  { post, postedAt, up = 0, down = 0, excluded }: Ballot,
  voters: readonly Voter[],
  clock: Clock,
) {
  return voters
    .filter(({ handle }) => !excluded.includes(handle))
    .map((voter) => ({ ...voter, luck: chance('voter', post, voter.handle) }))
    .sort((a, b) => a.luck - b.luck)
    .slice(0, up + down)
    .map(({ handle, joined }, at) => ({
      type: 'vote',
      post,
      member: idOfMember(handle),
      value: at < up ? 1 : -1,
      createdAt: iso(clock.since(Math.max(postedAt, joined), `${post} ${handle}`)),
    }));
}
