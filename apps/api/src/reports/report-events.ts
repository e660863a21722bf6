/** Reports hid a post or paused its discussion, under the lock of its letter. */
export class PostRestrained {
  constructor(
    readonly postId: string,
    readonly kind: 'hide' | 'pause',
  ) {}
}
