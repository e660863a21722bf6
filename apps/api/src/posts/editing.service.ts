import {
  LONGEST_ANSWER,
  LONGEST_COMMENT,
  LONGEST_DILEMMA,
  type EditPostInput as EditPostValues,
} from '@quandary/rules';
import { markdownToHtml } from '@quandary/text';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import { conflict, invalid, obey } from '../platform/errors';
import { replaceText, withdraw } from './editing.queries';
import { lockPost } from './lock-post';
import { editKind, refusalToEdit, refusalToWithdraw } from './post.policy';
import { PostsService } from './posts.service';
import type { PostRow, SeenPost } from './seen-post';
import { countChange } from './visibility';

const longest = { dilemma: LONGEST_DILEMMA, answer: LONGEST_ANSWER, comment: LONGEST_COMMENT };

@Injectable()
export class EditingService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
  ) {}

  /**
   * Within the first minutes the new text replaces the old; later it is added below with its date, so that what
   * was answered still stands. Throws NOT_FOUND, FORBIDDEN, CONFLICT or INVALID.
   */
  async edit({ postId, body }: EditPostValues, viewer: Viewer): Promise<SeenPost> {
    const post = await this.posts.getSeen(postId, viewer);
    obey(refusalToEdit(post));

    const now = new Date();
    const text = editKind(post, now) === 'free' ? body : withAddendum(post.body, body, now);
    const most = longest[post.kind];
    if (text.length > most) {
      throw invalid(
        'input.body',
        `A text has at most ${most} characters; with this it would have ${text.length}.`,
      );
    }
    await this.database.rows(replaceText, [post.id, text, markdownToHtml(text)]);

    return this.posts.getSeen(postId, viewer);
  }

  /** Takes back one's own words; the number stays as a tombstone. Throws NOT_FOUND, FORBIDDEN or CONFLICT. */
  async withdraw(postId: string, viewer: Viewer): Promise<SeenPost> {
    const post = await this.posts.getSeen(postId, viewer);
    obey(refusalToWithdraw(post));

    await this.database.transaction(async (runner) => {
      await lockPost(post, runner);
      const [changed] = await runner.rows<{ from: PostRow['status'] }>(withdraw, [post.id]);
      if (!changed) throw conflict('This post was withdrawn or removed in the meantime.');
      await countChange(post, { from: changed.from, to: 'withdrawn' }, runner);
    }, post.dilemmaId);

    return this.posts.getSeen(postId, viewer);
  }
}

/** An editor that shows the whole text sends it back with the addition at its end. */
function withAddendum(old: string, given: string, now: Date): string {
  const addition = given.startsWith(old.trim()) ? given.slice(old.trim().length).trim() : given.trim();
  if (!addition)
    throw invalid('input.body', 'Write what you want to add. The text above it stays as it was answered.');
  return `${old}\n\n**Added on ${now.toISOString().slice(0, 10)}:** ${addition}`;
}
