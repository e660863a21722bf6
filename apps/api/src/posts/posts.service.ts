import { Injectable } from '@nestjs/common';
import { audienceOf, forAudiences, selectPosts } from './post.queries';
import { asSeen, type PostRow, type SeenPost } from './seen-post';
import type { Viewer } from '../accounts/viewer';
import { isModerator } from '../accounts/viewer';
import { Database, type Runner } from '../platform/database/database';
import { notFound } from '../platform/errors';
import { isUuid } from '../platform/uuid';

const byIds = forAudiences('posts-by-ids', (audience) => selectPosts(audience, 'WHERE p.id = ANY($2)'));

@Injectable()
export class PostsService {
  constructor(private readonly database: Database) {}

  /**
   * The posts with these ids that the viewer may know of, in no order. A numbered post whose words are gone is
   * among them as a tombstone as long as its letter can be read.
   */
  async findSeen(
    ids: readonly string[],
    viewer: Viewer | null,
    runner: Runner = this.database,
  ): Promise<SeenPost[]> {
    const known = ids.filter(isUuid);
    if (known.length === 0) return [];
    const rows = await runner.rows<PostRow & Record<string, unknown>>(byIds[audienceOf(viewer)], [
      viewer?.id ?? null,
      known,
    ]);
    return rows.filter((row) => isKnownTo(row, viewer)).map((row) => asSeen(row, viewer));
  }

  /** Throws NOT_FOUND for what is missing and for what is not the viewer's to see. */
  async getSeen(id: string, viewer: Viewer | null, runner?: Runner): Promise<SeenPost> {
    const [post] = await this.findSeen([id], viewer, runner);
    if (!post) throw notFound('post');
    return post;
  }
}

function isKnownTo(row: PostRow, viewer: Viewer | null): boolean {
  if (row.mine || isModerator(viewer)) return true;
  const letterIsOpen = row.dilemmaStatus === 'published' || row.letterIsMine;
  return letterIsOpen && (row.kind === 'dilemma' ? row.status === 'published' : row.path !== null);
}
