import { Injectable } from '@nestjs/common';
import { askedBy, isModerator, type Viewer } from '../accounts/viewer';
import { Database, type Runner } from '../platform/database/database';
import { uuid } from '../platform/database/sql';
import { notFound } from '../platform/errors';
import { isUuid } from '../platform/uuid';
import type { PostRow } from './post-columns';
import { PostKinds } from './post-kinds';
import { audienceOf, postRows, selectPosts, statementsFor, viewerParameter } from './post.queries';
import type { SeenPost } from './seen-post';

const byIds = statementsFor({
  name: 'posts-by-ids',
  parameters: { ...viewerParameter, ids: uuid.array },
  rows: postRows,
  text: (audience, { ids }) => selectPosts(audience, `WHERE p.id = ANY(${ids})`),
});

@Injectable()
export class PostsService {
  constructor(
    private readonly database: Database,
    private readonly kinds: PostKinds,
  ) {}

  /**
   * The posts with these ids that the viewer may know of, in no order. A numbered post whose words are gone is
   * among them as a tombstone as long as its letter can be read.
   */
  async findSeen(
    ids: readonly string[],
    viewer: Viewer | null,
    runner: Runner = this.database,
  ): Promise<SeenPost[]> {
    const rows = await rowsOf(ids, viewer, runner);
    return rows.filter((row) => isKnownTo(row, viewer)).map((row) => this.kinds.asSeen(row, viewer));
  }

  /**
   * The posts around one that the viewer sees: what it hangs under has its place also when it is gone for them, as a
   * tombstone without words. In no order. To be asked for no other ids: that there is such a post is told by it.
   */
  async findAround(ids: readonly string[], viewer: Viewer | null): Promise<SeenPost[]> {
    const rows = await rowsOf(ids, viewer, this.database);
    return rows.map((row) => this.kinds.asSeen(row, viewer));
  }

  /** Throws NOT_FOUND for what is missing and for what is not the viewer's to see. */
  async getSeen(id: string, viewer: Viewer | null, runner?: Runner): Promise<SeenPost> {
    const [post] = await this.findSeen([id], viewer, runner);
    if (!post) throw notFound('post');
    return post;
  }
}

async function rowsOf(ids: readonly string[], viewer: Viewer | null, runner: Runner): Promise<PostRow[]> {
  const known = ids.filter(isUuid);
  if (known.length === 0) return [];
  return runner.rows(byIds[audienceOf(viewer)], { ...askedBy(viewer), ids: known });
}

function isKnownTo(row: PostRow, viewer: Viewer | null): boolean {
  if (row.mine || isModerator(viewer)) return true;
  const letterIsOpen = row.dilemmaStatus === 'published' || row.letterIsMine;
  return letterIsOpen && (row.kind === 'dilemma' ? row.status === 'published' : row.path !== null);
}
