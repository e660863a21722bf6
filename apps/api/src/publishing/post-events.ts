import type { HoldReason, PostStatus } from '@quandary/rules';
import type { PostRow } from '../posts/post-columns';

/** Screening put a post before a moderator: a new one, or one whose text was changed. */
export class PostScreened {
  constructor(
    readonly postId: string,
    readonly why: {
      reason: HoldReason;
      /** Why its author would have it published as it is. */
      authorNote: string | null;
      /** Minutes in which a moderator means to look; null where it waits its turn. */
      dueInMinutes: number | null;
    },
  ) {}
}

/** A post entered or left what everybody reads, under the lock of its letter. A first publication is none. */
export class PostStatusChanged {
  constructor(
    readonly post: Pick<PostRow, 'kind' | 'dilemmaId' | 'path'>,
    readonly change: { from: PostStatus; to: PostStatus },
  ) {}
}
