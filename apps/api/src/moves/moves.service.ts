import type { MoveDilemmaInput as MoveDilemmaValues } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { LogEntryEntity } from '../log/log-entry.entity';
import { Database } from '../platform/database/database';
import { notFound, obey } from '../platform/errors';
import { PostsService } from '../posts/posts.service';
import type { SeenPost } from '../posts/seen-post';
import { lockPost } from '../publishing/lock-post';
import { withChanges } from '../publishing/letter-changes';
import { refusalToMove } from './move.policy';
import { findMoved, moveLetter } from './move.queries';

@Injectable()
export class MovesService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
  ) {}

  /** Puts a letter under another topic, in everybody's sight and in the log. Throws NOT_FOUND, FORBIDDEN, INVALID or CONFLICT. */
  async move({ dilemmaId, topicSlug, text }: MoveDilemmaValues, viewer: Viewer): Promise<SeenPost> {
    const letter = await this.posts.getSeen(dilemmaId, viewer);
    if (letter.kind !== 'dilemma') throw notFound('letter');

    await this.database.transaction(async (transaction) => {
      const { rows, manager } = transaction;
      await lockPost(letter, transaction);
      const { id: viewerId, proof } = viewer;
      const [moved] = await rows(findMoved, { viewerId, proof, dilemmaId: letter.id, topicSlug });
      if (!moved) throw notFound('letter');
      obey(refusalToMove(moved, topicSlug));

      const change = { part: 'topic' as const, was: moved.topicSlug, now: topicSlug };
      const about = { by: 'moderator' as const, text: text ?? null, told: true };
      const changes = JSON.stringify(withChanges(moved, [change], about));
      await rows(moveLetter, { dilemmaId: letter.id, topicSlug, changes });
      await manager.insert(LogEntryEntity, { act: 'move', actorId: viewerId, postId: letter.id });
    }, letter.id);

    return this.posts.getSeen(letter.id, viewer);
  }
}
