import type { LiftSuspensionInput } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { LiftingService } from '../decisions/lifting.service';
import { tellSealedAuthor } from '../decisions/decision.queries';
import { Database } from '../platform/database/database';
import { LogEntryEntity } from '../log/log-entry.entity';
import { isUuid } from '../platform/uuid';
import { notFound } from '../platform/errors';
import { PostsService } from '../posts/posts.service';
import { endSuspension, suspensionsOfAuthor, suspensionsOfMember } from './suspension.queries';

@Injectable()
export class SuspensionsService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
    private readonly lifting: LiftingService,
  ) {}

  /**
   * Ends the suspensions of a member, or of whoever wrote a post. What was imposed through a pen name ends by a post that is
   * signed with it, and by nothing else: asking for a member says nothing about pen names. Throws NOT_FOUND.
   * @returns whether there was one
   */
  async lift({ memberId, postId, text }: LiftSuspensionInput, viewer: Viewer): Promise<boolean> {
    if (memberId !== undefined && !isUuid(memberId)) throw notFound('member');
    const sealed = postId !== undefined && (await this.posts.getSeen(postId, viewer)).penName !== null;
    return this.database.transaction(async (runner) => {
      const inForce =
        postId === undefined
          ? await runner.rows(suspensionsOfMember, { memberId: memberId ?? '' })
          : await runner.rows(suspensionsOfAuthor, { postId });
      for (const each of inForce) await this.lifting.lift(each, { text, viewer }, runner);
      if (sealed && postId) {
        await runner.rows(tellSealedAuthor, { postId, text });
        return inForce.length > 0;
      }
      const [other] = await runner.rows(endSuspension, {
        memberId: memberId ?? null,
        postId: postId ?? null,
      });
      if (other) {
        await runner.manager.insert(LogEntryEntity, {
          ...{ act: 'lift', actorId: viewer.id, memberId: other.id, note: text },
        });
      }
      return inForce.length > 0 || other !== undefined;
    });
  }
}
