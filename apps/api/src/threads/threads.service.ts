import { parseNumber, type CommentSort } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { askedBy, type Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import type { RequestContext } from '../platform/graphql/request-context';
import {
  decodeCursor,
  longestThreadPage,
  pageOf,
  pageSize,
  type Page,
  type PageRequest,
} from '../platform/pages';
import { perRequest } from '../platform/per-request';
import { audienceOf } from '../posts/post.queries';
import { PostKinds } from '../posts/post-kinds';
import type { SeenPost } from '../posts/seen-post';
import { inOrder, type Outline } from './thread-order';
import { commentsByIds, discussionOutline, discussionPage, threadOpenings } from './thread.queries';

/** One discussion: under a letter, or under one of its answers. */
export interface Discussion {
  dilemmaId: string;
  /** 0 is the letter's own; 2 is the one under answer B. */
  branch: number;
  /** How many rows it has at least: published comments. */
  size: number;
  /** Its first rows, when they came with its answer. */
  opening?: SeenPost[];
}

/** An answer with the first rows of its discussion. */
export type OpenedPost = SeenPost & { opening?: SeenPost[] };

export interface DiscussionRequest extends PageRequest {
  sort: CommentSort;
  /** False when nobody asks for the text as it was written, only for its HTML. */
  body?: boolean;
  /** Starts the page at the top-level thread that holds this number. */
  at?: string | null;
}

interface OpeningRequest {
  dilemmaId: string;
  answers: boolean;
  /** How many comments under the letter. */
  comments: number;
  /** How many under each answer. */
  answerComments: number;
  /** Somebody asks for the text as it was written. */
  body: boolean;
}

@Injectable()
export class ThreadsService {
  /** Answers and comments of one page are asked for by different fields; they are fetched together. */
  private readonly openings = perRequest(({ viewer }: RequestContext) => {
    const load = (wanted: readonly OpeningRequest[]) => this.loadOpenings(wanted, viewer);
    return new DataLoader<OpeningRequest, SeenPost[]>(load, { cache: false });
  });

  constructor(
    private readonly database: Database,
    private readonly kinds: PostKinds,
  ) {}

  /**
   * The answers of a letter in order of publication, each with the beginning of its discussion.
   * @param wanted how many comments to fetch under each, 0 when nobody asks for them
   */
  async answers(
    dilemmaId: string,
    { comments, body }: { comments: number; body: boolean },
    context: RequestContext,
  ): Promise<OpenedPost[]> {
    const posts = await this.openings(context).load({
      dilemmaId,
      answers: true,
      comments: 0,
      answerComments: comments,
      body,
    });
    const answers = new Map<number | undefined, OpenedPost>();
    for (const post of posts) {
      if (post.kind === 'answer')
        answers.set(post.path?.[0], Object.assign(post, { opening: comments > 0 ? [] : undefined }));
      else answers.get(post.path?.[0])?.opening?.push(post);
    }
    return [...answers.values()];
  }

  /** A page of a discussion. Throws INVALID on a marker or number that is not one. */
  async page(
    discussion: Discussion,
    request: DiscussionRequest,
    context: RequestContext,
  ): Promise<Page<SeenPost>> {
    const first = pageSize(request.first, longestThreadPage);
    if (request.sort !== 'numbered') return this.sortedPage(discussion, request, context.viewer);
    const after = startOf(discussion, request);
    const opening = after === undefined ? discussion.opening : undefined;
    if (opening && opening.length >= Math.min(discussion.size, first + 1))
      return pageOf(opening, { first }, keyOf);
    const comments =
      after === undefined && discussion.branch === 0
        ? await this.openings(context).load({
            ...discussion,
            answers: false,
            comments: first + 1,
            answerComments: 0,
            body: request.body ?? true,
          })
        : await this.numberedPage(discussion, { after: after ?? [discussion.branch], first }, context.viewer);
    return pageOf(comments, { first, after: after && (request.after ?? request.at) }, keyOf);
  }

  private async numberedPage(
    { dilemmaId, branch }: Discussion,
    { after, first }: { after: number[]; first: number },
    viewer: Viewer | null,
  ) {
    const rows = await this.database.rows(discussionPage[audienceOf(viewer)], {
      ...askedBy(viewer),
      dilemmaId,
      after,
      before: [branch + 1],
      limit: first + 1,
    });
    return rows.map((row) => this.kinds.asSeen(row, viewer));
  }

  private async sortedPage(discussion: Discussion, request: DiscussionRequest, viewer: Viewer | null) {
    const { dilemmaId, branch } = discussion;
    const whole = { dilemmaId, after: [branch], before: [branch + 1] };
    const outlines = await this.database.rows(discussionOutline, whole);
    const ids = inOrder(outlines, request.sort);
    const start = ids.indexOf(afterId(outlines, request)) + 1;
    const wanted = ids.slice(start, start + request.first + 1);

    const rows = await this.database.rows(commentsByIds[audienceOf(viewer)], {
      ...askedBy(viewer),
      ids: wanted,
    });
    const byId = new Map(rows.map((row) => [row.id, this.kinds.asSeen(row, viewer)]));
    const page = wanted.flatMap((id) => byId.get(id) ?? []);
    return pageOf(page, request, keyOf);
  }

  private async loadOpenings(
    wanted: readonly OpeningRequest[],
    viewer: Viewer | null,
  ): Promise<SeenPost[][]> {
    const statements = threadOpenings[wanted.some(({ body }) => body) ? 'whole' : 'html'];
    const rows = await this.database.rows(statements[audienceOf(viewer)], {
      ...askedBy(viewer),
      dilemmaIds: [...new Set(wanted.map(({ dilemmaId }) => dilemmaId))],
      comments: Math.max(...wanted.map((request) => request.comments)),
      answers: wanted.some((request) => request.answers),
      answerComments: Math.max(...wanted.map((request) => request.answerComments)),
    });
    const seen = rows.map((row) => this.kinds.asSeen(row, viewer));
    return wanted.map((request) => seen.filter((post) => belongsTo(post, request)));
  }
}

function belongsTo(post: SeenPost, request: OpeningRequest): boolean {
  return post.dilemmaId === request.dilemmaId && (post.path?.[0] === 0) !== request.answers;
}

const keyOf = (comment: SeenPost) => [(comment.path ?? []).join('.')];

/** The path after which a page starts; undefined for the beginning. */
function startOf({ branch }: Discussion, { after, at }: DiscussionRequest): number[] | undefined {
  const key = decodeCursor(after, ['string']);
  if (key) return pathOf(String(key[0]));
  const [root, top] = at ? (parseNumber(at) ?? []) : [];
  // Just before the top-level thread that holds the comment: everything in it stays together.
  return root === branch && top !== undefined && top > 1 ? [branch, top - 1, largest] : undefined;
}

/** Sorts behind every reply that can exist. */
const largest = 2_147_483_647;

function pathOf(text: string): number[] {
  return text.split('.').map((part) => Math.min(Math.abs(Math.trunc(Number(part))) || 0, largest));
}

function afterId(outlines: readonly Outline[], { after }: DiscussionRequest): string {
  const key = decodeCursor(after, ['string']);
  return outlines.find((outline) => outline.path.join('.') === key?.[0])?.id ?? '';
}
