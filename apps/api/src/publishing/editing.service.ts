import type { EditPostInput as EditPostValues, PostStatus } from '@quandary/rules';
import { markdownToHtml } from '@quandary/text';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { isOnHold, type Viewer } from '../accounts/viewer';
import { Database, type Transaction } from '../platform/database/database';
import { conflict, obey } from '../platform/errors';
import { DomainEvents } from '../platform/events';
import type { Change } from '../posts/post-columns';
import { editKind, refusalToEdit, refusalToWithdraw } from '../posts/post.policy';
import { holdSentences } from '../posts/hold-reasons';
import { PostsService } from '../posts/posts.service';
import type { SeenPost } from '../posts/seen-post';
import { screen } from '../screening/screening';
import { ScreeningRulesService } from '../screening/screening-rules';
import { editedText, refusalOfBeginning, refusalOfGround } from './edited-text';
import { EditLimits } from './edit-limits';
import { changeLetter, findEditor, replaceText, withdraw } from './editing.queries';
import { changedParts, withChanges, type ChangedParts } from './letter-changes';
import { lockPost } from './lock-post';
import { PostScreened, PostStatusChanged } from './post-events';
import { screenedEvent } from './screened-event';
import { obeyRequest, requestContent, requestKey } from './request-key';
import { RequestEntity } from './request.entity';

/** What is changed goes through the stages of what is new, as far as they concern a text that has its place already. */
@Injectable()
export class EditingService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
    private readonly events: DomainEvents,
    @InjectRepository(RequestEntity) private readonly requests: Repository<RequestEntity>,
    private readonly limits: EditLimits,
    private readonly rules: ScreeningRulesService,
  ) {}

  /**
   * Within the first minutes the new text replaces the old; later it is added below with its date, so that what
   * was answered still stands. A text that would have been held when it was posted is hidden until a moderator has
   * looked at it. The same requestId again changes nothing. Throws NOT_FOUND, FORBIDDEN, CONFLICT, INVALID or TOO_SOON.
   */
  async edit(input: EditPostValues, viewer: Viewer): Promise<SeenPost> {
    const { postId } = input;
    const seen = await this.posts.getSeen(postId, viewer);
    const request = requestOf(input, viewer);
    // Read anew: the first may have been saved since.
    if (request && (await this.isRepeat(request))) return this.posts.getSeen(postId, viewer);
    obey(refusalToEdit(seen)); // strangers lock nothing
    await this.limits.countOf(viewer);

    await this.database.transaction(async (transaction) => {
      await lockPost(seen, transaction);
      if (request && (await this.isRepeat(request, transaction.manager))) return;
      const post = await this.posts.getSeen(postId, viewer, transaction);
      obey(refusalToEdit(post));
      obey(refusalOfBeginning(post, input));
      const { body } = input;
      const edit = body === undefined ? undefined : { ...input, body };
      if (edit) obey(refusalOfGround(post, edit));
      await this.limits.assertMore(post.id, transaction);
      const text = edit ? editedText(post, edit) : post.body;
      await this.write(post, { text, input, viewer }, transaction);
      if (request) await transaction.manager.insert(RequestEntity, { ...request, postId: post.id });
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
    { text, input, viewer }: { text: string; input: EditPostValues; viewer: Viewer },
    transaction: Transaction,
  ): Promise<void> {
    const asked = { viewerId: viewer.id, postId: post.id, topicSlug: input.topicSlug ?? null };
    const [found] = await transaction.rows(findEditor, asked);
    if (!found) throw new Error('A post was gone under its lock.');
    const { publishedPosts, isClaimed, screeningVersion, topicHolds, penNameId } = found;
    if (isClaimed && post.status === 'held') throw underReview();
    const letter = changedParts(post, found, input);
    const shown = letter ? `${text}\n\n${letter.parts.title}\n\n${letter.parts.ask ?? ''}` : text;
    const rules = await this.rules.at(screeningVersion);
    const sealed = post.penName !== null;
    const verdict = screen({
      ...{ kind: post.kind, shown, viewer, sealed, onHold: isOnHold(viewer, penNameId) },
      ...{ publishedPosts, topicHolds, rules },
    });
    const heldFor = verdict.heldFor ?? (isClaimed ? 'edited_under_review' : null);
    const heldBecause = heldFor && holdSentences[heldFor];
    const change = { from: post.status, to: statusWith(heldBecause, post.status) };

    await transaction.rows(replaceText, {
      postId: post.id,
      body: text,
      bodyHtml: markdownToHtml(text),
      status: change.to,
      heldBecause: heldBecause ?? post.heldBecause,
    });
    if (letter) await writeParts(post, { ...letter, changed: found.changed }, transaction);
    const screened =
      screenedEvent(post.id, verdict, { input, rules }) ?? (heldFor && underReviewEvent(post.id));
    if (screened) await this.events.announce(screened, transaction);
    if (change.from !== change.to) {
      await this.events.announce(new PostStatusChanged(post, change), transaction);
    }
  }

  /** Throws CONFLICT when the id came with another edit. */
  private async isRepeat({ key, content }: Request, manager = this.requests.manager): Promise<boolean> {
    const before = await manager.findOneBy(RequestEntity, { key });
    if (before) obeyRequest(before.content, content);
    return before !== null;
  }
}

type Request = Pick<RequestEntity, 'key'> & { content: Buffer };

function requestOf(input: EditPostValues, viewer: Viewer): Request | null {
  const key = requestKey(viewer.proof, input.requestId);
  return key && { key, content: requestContent('edit', input) };
}

/** What was public is hidden; what is not keeps waiting. */
const statusWith = (heldBecause: string | null, status: PostStatus): PostStatus =>
  heldBecause !== null && status === 'published' ? 'hidden' : status;

/** A moderator looks at the newer text. */
const underReviewEvent = (postId: string) =>
  new PostScreened(postId, { reason: 'edited_under_review', authorNote: null, dueInMinutes: null });

const underReview = () =>
  conflict(
    'UNDER_REVIEW',
    'A moderator is deciding about this right now. What you wrote is kept here; save it again in a quarter of an hour.',
  );

/** What is changed of a letter once others could read it is told to everybody. */
async function writeParts(
  { id: postId, penName, askedAt, publishedAt, createdAt }: SeenPost,
  { parts, differences, changed }: ChangedParts & { changed: readonly Change[] | null },
  { rows }: Transaction,
): Promise<void> {
  const told = editKind({ penName, askedAt, publishedAt, createdAt }) === 'addendum';
  const letter = { changed, sealed: penName !== null, askedAt };
  const changes = withChanges(letter, differences, { by: 'author', text: null, told });
  await rows(changeLetter, { ...parts, postId, changes: JSON.stringify(changes) });
}
