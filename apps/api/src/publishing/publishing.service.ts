import { markdownToHtml } from '@quandary/text';
import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { isOnHold, type Viewer } from '../accounts/viewer';
import { CONFIG, type Config } from '../platform/config';
import { Database, type Transaction } from '../platform/database/database';
import { conflict, DomainError, obey } from '../platform/errors';
import { DomainEvents } from '../platform/events';
import { holdSentences } from '../posts/hold-reasons';
import type { PostRow } from '../posts/post-columns';
import { PostKinds } from '../posts/post-kinds';
import { PostsService } from '../posts/posts.service';
import type { SeenPost } from '../posts/seen-post';
import { dailyPosts, noLimit } from '../screening/daily-limits';
import { refuseRepeated, screen } from '../screening/screening';
import { ScreeningRulesService } from '../screening/screening-rules';
import type { ScreenedText } from '../screening/text-checks';
import { refusalNow, refusalOfWarned } from './hurdles';
import { takeTurn } from './numbering.queries';
import { screenedEvent } from './screened-event';
import type { PublishedKind, Submission } from './published-kind';
import type { PublishingFacts } from './publishing-facts.queries';
import { insertPost, type NewPost } from './publishing.queries';
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
    private readonly rules: ScreeningRulesService,
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
    const key = requestKey(viewer.proof, input.requestId);
    const content = key && requestContent(kind.kind, input);
    const loaded = await kind.load(input, { viewer, requestKey: key }, this.database);
    if (loaded.postedBefore && content) {
      obeyRequest(loaded.saidBefore, content);
      return this.posts.getSeen(loaded.postedBefore, viewer);
    }
    const context = kind.isUnderPenName(input, loaded) ? { ...loaded, newId: loaded.newSealedId } : loaded;

    obey(kind.refuse(context, viewer));
    obey(refusalOfWarned(viewer));
    const { body } = input;
    const draft = await this.draftOf(kind, input, { context, viewer });
    const verdict = screen(draft);
    const heldBecause = verdict.heldFor && holdSentences[verdict.heldFor];

    const text = { body, bodyHtml: markdownToHtml(body), heldBecause };
    const post = { ...noLetter, ...kind.parts(input, context), ...text, id: context.newId, kind: kind.kind };
    const status = heldBecause === null ? ('published' as const) : ('held' as const);
    const hasPath = heldBecause === null || kind.countedAs === null; // a letter waits for no number
    const at = { member: `posts ${viewer.id}`, letter: kind.letterOf(context) };
    const posted = await this.once({ key, content }, at, async (transaction) => {
      if (!hasPath) await transaction.rows(takeTurn, { poster: viewer.proof });
      const path = hasPath ? await kind.takePath(context, transaction, viewer.proof) : null;
      const signature = await kind.sign(input, context, { viewer, transaction });
      const row = { ...post, ...signature, path, status, requestKey: key, requestContent: content };
      const cools = kind.cools?.(context, viewer) ?? false;
      const times = await this.insert({ ...row, cools }, draft, transaction);
      const screened = screenedEvent(post.id, verdict, { input, rules: draft.rules });
      if (screened) await this.events.announce(screened, transaction);
      return { ...text, ...times, path, status };
    });

    if ('before' in posted) return this.posts.getSeen(posted.before, viewer);
    const row = kind.row(context, viewer);
    return row ? this.kinds.asSeen({ ...row, ...posted }, viewer) : this.posts.getSeen(post.id, viewer);
  }

  /** What screening looks at. */
  private async draftOf<Input extends Submission, Context extends PublishingFacts>(
    kind: PublishedKind<Input, Context>,
    input: Input,
    { context, viewer }: { context: Context; viewer: Viewer },
  ): Promise<ScreenedText> {
    const { publishedPosts, topicHolds, screeningVersion } = context;
    const shown = [input.body, ...(kind.alsoShown?.(input) ?? [])].join('\n\n');
    const rules = await this.rules.at(screeningVersion);
    const sealed = kind.isSealed(input, context);
    // Of a letter that is sealed now nobody knows the pen name before: no hold can be meant for it.
    const onHold = isOnHold(viewer, sealed ? kind.penNameOf?.(context) : null);
    return { kind: kind.kind, shown, viewer, sealed, onHold, publishedPosts, topicHolds, rules };
  }

  /** Throws what screening says of who has posted enough, or the same just now. */
  private async insert(post: NewPost & { cools: boolean }, draft: ScreenedText, transaction: Transaction) {
    const { viewer, publishedPosts } = draft;
    const { limits } = this.config;
    const most = limits ? dailyPosts(post.kind, viewer, publishedPosts) : noLimit;
    const values = { ...post, proof: viewer.proof, most, heats: limits };
    const [inserted] = await transaction.rows(insertPost, values);
    if (!inserted) throw notPosted();
    const { createdAt, publishedAt, standing, ...recent } = inserted;
    if (createdAt !== null && standing !== null) return { createdAt, publishedAt, standing };
    obey(refusalNow(recent, post.kind, viewer));
    refuseRepeated({ ...draft, recent }, limits);
    throw notPosted();
  }

  /**
   * Runs `write` in a transaction, once for each key. Throws CONFLICT for another content. Who posts twice at once waits
   * for themselves before they wait for the letter, so that nobody else there waits for them.
   * @param at the member, and the letter where writers take turns; a new letter has nobody to wait for
   * @returns what was written, or the id of what the same request posted just before
   */
  private async once<Posted extends Partial<PostRow>>(
    { key, content }: { key: Buffer | null; content: Buffer | null },
    at: { member: string; letter: string | null },
    write: (transaction: Transaction) => Promise<Posted>,
  ): Promise<Posted | { before: string }> {
    try {
      return await this.database.inTurn(at.member, () =>
        this.database.transaction(write, at.letter ?? undefined),
      );
    } catch (error) {
      const before = key && mayBeRepeat(error) ? await this.requests.findOneBy({ key }) : null;
      if (!before || !content) throw error;
      obeyRequest(before.content, content);
      return { before: before.postId };
    }
  }
}

/** Refused by the statement and not by screening: they would have to disagree. */
const notPosted = () =>
  conflict('CHANGED_MEANWHILE', 'Something changed while this was posted. Please send it again.');

/** The key is there already, or what was posted with it counts now: the same text, or the last of the day. */
function mayBeRepeat(error: unknown): boolean {
  if (error instanceof DomainError) return true;
  const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
  return code === uniqueViolation && constraint === requestConstraint;
}
