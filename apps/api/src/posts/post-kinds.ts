import type { PostKind } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import type { PostRow } from './post-columns';
import type { SeenPost, ThreadPosition } from './seen-post';

/** A kind of posts, as far as reading and counting need it. */
export interface KindOfPosts {
  readonly kind: PostKind;
  /** As what its letter counts it; null for the letter itself. It decides how a post gets its number, too. */
  readonly countedAs: 'answers' | 'comments' | null;
  /** A post of this kind as one viewer may know it. Its row has the columns of the kind. */
  readonly View: new (row: never, viewer: Viewer | null, position: ThreadPosition) => SeenPost;
}

/**
 * The kinds of posts. The module of each adds its own, so that a post is whole wherever it is met, and posts never hears
 * of its kinds.
 */
@Injectable()
export class PostKinds {
  private readonly kinds = new Map<PostKind, KindOfPosts>();

  add(kind: KindOfPosts): void {
    this.kinds.set(kind.kind, kind);
  }

  of(kind: PostKind): KindOfPosts {
    const known = this.kinds.get(kind);
    if (!known) throw new Error(`No module has added the kind of posts "${kind}".`);
    return known;
  }

  /** The post of a row, as its kind. */
  asSeen(row: PostRow, viewer: Viewer | null): SeenPost {
    const { View } = this.of(row.kind);
    return new View(row as never, viewer, row);
  }
}
