import type { PostCommentInput as PostCommentValues } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { CONFIG, type Config } from '../platform/config';
import { Database, type Runner } from '../platform/database/database';
import { notFound, obey, type Refusal } from '../platform/errors';
import { isUuid } from '../platform/uuid';
import { takeNumber } from '../posts/numbering';
import { mayRead, refusalToReply } from '../posts/post.policy';
import { PostingService } from '../posts/posting.service';
import { insertPost } from '../posts/posting.queries';
import { PostsService } from '../posts/posts.service';
import { requestKey } from '../posts/request-key';
import { asSeen, type PostRow, type SeenPost } from '../posts/seen-post';
import { screen } from '../screening/screening';
import { HoldsService } from '../screening/holds.service';
import { findForComment } from './comment.queries';
import { newCommentRow } from './new-comment';
import type { Place } from './place';

@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
    private readonly posting: PostingService,
    private readonly holds: HoldsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Publishes a comment or holds it for review. Throws NOT_FOUND, CONFLICT or TOO_SOON. */
  async post({ parentId, body, requestId }: PostCommentValues, viewer: Viewer): Promise<SeenPost> {
    const key = requestKey(viewer.id, requestId);
    const place = isUuid(parentId)
      ? await this.database.row<Place>(findForComment, [viewer.id, body, key, parentId])
      : undefined;
    if (!place) throw notFound('post');
    if (place.postedBefore) return this.posts.getSeen(place.postedBefore, viewer);

    obey(refusalToComment(place, viewer));
    const verdict = screen({ kind: 'comment', body, viewer, facts: place }, this.config.limits);
    if ('refuse' in verdict) throw verdict.refuse;
    const heldBecause = 'hold' in verdict ? verdict.hold : null;

    const draft = { ...newCommentRow(place, viewer), body, bodyHtml: this.posting.render(body), heldBecause };
    const posted = await this.posting.once({ key, at: place.dilemmaId }, async (runner) => {
      const path = heldBecause ? null : await takeNumber(place, runner);
      const times = await insert({ ...draft, path }, place, { runner, key });
      if (heldBecause) await this.holds.open(draft.id, runner);
      return { ...draft, ...times, path, status: heldBecause ? ('held' as const) : ('published' as const) };
    });

    return 'before' in posted ? this.posts.getSeen(posted.before, viewer) : asSeen(posted, viewer);
  }
}

function refusalToComment(place: Place, viewer: Viewer): Refusal {
  if (!mayRead(place, viewer)) return () => notFound('post');
  return refusalToReply(place);
}

type Times = Pick<PostRow, 'createdAt' | 'publishedAt' | 'standing'>;

async function insert(
  comment: Pick<PostRow, 'id' | 'path' | 'authorId' | 'body' | 'bodyHtml' | 'heldBecause'>,
  place: Place,
  { runner, key }: { runner: Runner; key: Buffer | null },
): Promise<Times> {
  const penNameId = comment.authorId === null ? place.letterPenNameId : null;
  const status = comment.heldBecause === null ? 'published' : 'held';
  const { id, path, authorId, body, bodyHtml, heldBecause } = comment;
  const [times] = await runner.rows<Times & Record<string, unknown>>(insertPost, [
    id,
    'comment',
    place.dilemmaId,
    place.id,
    path,
    authorId,
    penNameId,
    body,
    bodyHtml,
    status,
    heldBecause,
    key,
  ]);
  if (!times) throw notFound('post');
  return times;
}
