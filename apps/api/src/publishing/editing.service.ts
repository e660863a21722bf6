import {
  answerDilemmaInput,
  BODY_OF_KIND,
  charactersIn,
  check,
  postCommentInput,
  postDilemmaInput,
  type EditPostInput as EditPostValues,
} from '@quandary/rules';
import { markdownToHtml } from '@quandary/text';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { Database, type Transaction } from '../platform/database/database';
import { conflict, invalid, obey, unfit } from '../platform/errors';
import { DomainEvents } from '../platform/events';
import { editKind, refusalToEdit, refusalToWithdraw } from '../posts/post.policy';
import { PostsService } from '../posts/posts.service';
import type { SeenPost } from '../posts/seen-post';
import { heldBecauseOf, screenEdit } from '../screening/screening';
import { findEditor, replaceText, withdraw } from './editing.queries';
import { lockPost } from './lock-post';
import { PostHeld, PostStatusChanged } from './post-events';

/** A text that replaces another is asked what it was asked when it was posted. */
const asPosted = {
  dilemma: postDilemmaInput.shape.body,
  answer: answerDilemmaInput.shape.body,
  comment: postCommentInput.shape.body,
};

/** What is changed goes through the stages of what is new, as far as they concern a text that has its place already. */
@Injectable()
export class EditingService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
    private readonly events: DomainEvents,
  ) {}

  /**
   * Within the first minutes the new text replaces the old; later it is added below with its date, so that what
   * was answered still stands. A text that would have been held when it was posted is hidden until a moderator has
   * looked at it. Throws NOT_FOUND, FORBIDDEN, CONFLICT or INVALID.
   */
  async edit({ postId, body }: EditPostValues, viewer: Viewer): Promise<SeenPost> {
    const seen = await this.posts.getSeen(postId, viewer);
    obey(refusalToEdit(seen)); // strangers lock nothing

    await this.database.transaction(async (transaction) => {
      await lockPost(seen, transaction);
      const post = await this.posts.getSeen(postId, viewer, transaction);
      obey(refusalToEdit(post));
      const text = editKind(post) === 'free' ? replacing(post, body) : withAddendum(post, body);
      await this.write(post, { text, viewer }, transaction);
    }, seen.dilemmaId);

    return this.posts.getSeen(postId, viewer);
  }

  /** Takes back one's own words; the number stays as a tombstone. Throws NOT_FOUND, FORBIDDEN or CONFLICT. */
  async withdraw(postId: string, viewer: Viewer): Promise<SeenPost> {
    const post = await this.posts.getSeen(postId, viewer);
    obey(refusalToWithdraw(post));

    await this.database.transaction(async (transaction) => {
      await lockPost(post, transaction);
      const [changed] = await transaction.rows(withdraw, { postId: post.id });
      if (!changed) throw conflict('POST_CHANGED', 'This post was withdrawn or removed in the meantime.');
      const change = { from: changed.from, to: 'withdrawn' as const };
      await this.events.announce(new PostStatusChanged(post, change), transaction);
    }, post.dilemmaId);

    return this.posts.getSeen(post.id, viewer);
  }

  /**
   * Screens and writes the text. What waits for a moderator goes on waiting: only they publish it. What has a number
   * keeps it while it is hidden, for others may have replied.
   */
  private async write(
    post: SeenPost,
    { text, viewer }: { text: string; viewer: Viewer },
    transaction: Transaction,
  ): Promise<void> {
    const [facts] = await transaction.rows(findEditor, { viewerId: viewer.id });
    const publishedPosts = facts?.publishedPosts ?? 0;
    const edit = { kind: post.kind, body: text, viewer, facts: { publishedPosts } };
    const heldBecause = heldBecauseOf(screenEdit(edit));
    const change = {
      from: post.status,
      to: heldBecause !== null && post.status === 'published' ? ('hidden' as const) : post.status,
    };

    await transaction.rows(replaceText, {
      postId: post.id,
      body: text,
      bodyHtml: markdownToHtml(text),
      status: change.to,
      heldBecause: heldBecause ?? post.heldBecause,
    });
    if (change.from === change.to) return;
    await this.events.announce(new PostStatusChanged(post, change), transaction);
    await this.events.announce(new PostHeld(post.id), transaction);
  }
}

function replacing({ kind }: SeenPost, body: string): string {
  const checked = check(asPosted[kind], body, 'input.body');
  if (!checked.ok) throw unfit(checked);
  return checked.value;
}

function withAddendum({ kind, body: old, askedAt }: SeenPost, given: string): string {
  const addition = additionIn(given, old);
  if (!addition)
    throw invalid(
      'NOTHING_ADDED',
      'Write what you want to add. The text above it stays as it was answered.',
      { field: 'input.body' },
    );
  const text = `${old}\n\n**Added on ${askedAt.toISOString().slice(0, 10)}:** ${addition}`;
  const { maxLength: limit } = BODY_OF_KIND[kind];
  const length = charactersIn(text);
  if (length > limit) {
    const long = `A text has at most ${limit} characters; with this it would have ${length}.`;
    throw invalid('ADDENDUM_TOO_LONG', long, { field: 'input.body', limit, length });
  }
  return text;
}

/** Where an addition begins. */
const begun = /\n\n\*\*Added on \d{4}-\d{2}-\d{2}:\*\* /g;

/**
 * An editor that shows the whole text sends it back with the addition at its end: the text as it is now, or as it was
 * before another tab added to it.
 */
function additionIn(given: string, old: string): string {
  const shown = [...old.matchAll(begun)].map(({ index }) => old.slice(0, index)).reverse();
  const before = [old, ...shown].find((text) => given.startsWith(text.trim()))?.trim() ?? '';
  return given.slice(before.length).trim();
}
