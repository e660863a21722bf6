import { markdownToHtml } from '@quandary/text';
import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import type { Viewer } from '../accounts/viewer';
import { CONFIG, type Config } from '../platform/config';
import { Database, type Transaction } from '../platform/database/database';
import { obey } from '../platform/errors';
import { DomainEvents } from '../platform/events';
import type { PostRow } from '../posts/post-columns';
import { PostKinds } from '../posts/post-kinds';
import { PostsService } from '../posts/posts.service';
import type { SeenPost } from '../posts/seen-post';
import { heldBecauseOf, screen } from '../screening/screening';
import { PostHeld } from './post-events';
import type { PublishedKind, Submission } from './published-kind';
import type { PublishingFacts } from './publishing-facts.queries';
import { insertPost } from './publishing.queries';
import { obeyRequest, requestContent, requestKey } from './request-key';
import { RequestEntity } from './request.entity';

const uniqueViolation = '23505';
const requestConstraint = 'requests_pkey';

/** Where a letter has its own words. */
const noLetter = { title: null, slug: null, ask: null, topicSlug: null };

/** The one way to publish: what a post of any kind goes through. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
    private readonly kinds: PostKinds,
    private readonly events: DomainEvents,
    @InjectRepository(RequestEntity) private readonly requests: Repository<RequestEntity>,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Publishes a post or holds it for review. Pressing twice posts once: the same requestId gets what it got before,
   * and CONFLICT with another text. Throws what the policy of the kind and the rules of screening say.
   */
  async publish<Input extends Submission, Context extends PublishingFacts>(
    kind: PublishedKind<Input, Context>,
    input: Input,
    viewer: Viewer,
  ): Promise<SeenPost> {
    const key = requestKey(viewer.id, input.requestId);
    const content = key && requestContent(kind.kind, input);
    const context = await kind.load(input, { viewer, requestKey: key }, this.database);
    if (context.postedBefore && content) {
      obeyRequest(context.saidBefore, content);
      return this.posts.getSeen(context.postedBefore, viewer);
    }

    obey(kind.refuse(context, viewer));
    const { body } = input;
    const shown = [body, ...(kind.alsoShown?.(input) ?? [])].join('\n\n');
    const verdict = screen({ kind: kind.kind, shown, viewer, facts: context }, this.config.limits);
    const heldBecause = heldBecauseOf(verdict);

    const text = { body, bodyHtml: markdownToHtml(body), heldBecause };
    const post = { ...noLetter, ...kind.parts(input, context), ...text, id: context.newId, kind: kind.kind };
    const hasPath = heldBecause === null || kind.countedAs === null; // a letter waits for no number
    const posted = await this.once({ key, content }, kind.letterOf(context), async (transaction) => {
      const path = hasPath ? await kind.takePath(context, transaction) : null;
      const signature = await kind.sign(input, context, { viewer, transaction });
      const status = heldBecause === null ? ('published' as const) : ('held' as const);
      const row = { ...post, ...signature, path, status, requestKey: key, requestContent: content };
      const [times] = await transaction.rows(insertPost, row);
      if (heldBecause !== null) await this.events.announce(new PostHeld(post.id), transaction);
      return { ...text, ...times, path, status };
    });

    if ('before' in posted) return this.posts.getSeen(posted.before, viewer);
    const row = kind.row(context, viewer);
    return row ? this.kinds.asSeen({ ...row, ...posted }, viewer) : this.posts.getSeen(post.id, viewer);
  }

  /**
   * Runs `write` in a transaction, once for each key. Throws CONFLICT for another content.
   * @param letterId where writers take turns; a new letter has nobody to wait for
   * @returns what was written, or the id of what the same request posted just before
   */
  private async once<Posted extends Partial<PostRow>>(
    { key, content }: { key: Buffer | null; content: Buffer | null },
    letterId: string | null,
    write: (transaction: Transaction) => Promise<Posted>,
  ): Promise<Posted | { before: string }> {
    try {
      return await this.database.transaction(write, letterId ?? undefined);
    } catch (error) {
      const before = key && isRepeat(error) ? await this.requests.findOneBy({ key }) : null;
      if (!before || !content) throw error;
      obeyRequest(before.content, content);
      return { before: before.postId };
    }
  }
}

function isRepeat(error: unknown): boolean {
  const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
  return code === uniqueViolation && constraint === requestConstraint;
}
