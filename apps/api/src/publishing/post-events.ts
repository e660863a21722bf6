import type { PostStatus } from '@quandary/rules';
import type { PostRow } from '../posts/post-columns';

/** Screening put a post before a moderator: a new one, or one whose text was changed. */
export class PostHeld {
  constructor(readonly postId: string) {}
}

/** A post entered or left what everybody reads, under the lock of its letter. A first publication is none. */
export class PostStatusChanged {
  constructor(
    readonly post: Pick<PostRow, 'kind' | 'dilemmaId' | 'path'>,
    readonly change: { from: PostStatus; to: PostStatus },
  ) {}
}
