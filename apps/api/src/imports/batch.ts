import type { Role } from '@quandary/rules';
import type { ExternalIdEntity } from './external-id.entity';
import { nameKey, type Known } from './known';
import { uuidIn, type Sort } from './names';
import type { ArticleRecord, MemberRecord, PostRecord, VoteRecord } from './records';

/** A post to insert, and what decides its signature. */
export interface PlannedPost extends Pick<PostRecord, 'body' | 'status' | 'createdAt'> {
  id: string;
  kind: PostRecord['type'];
  dilemmaId: string;
  parentId: string | null;
  authorId: string | null;
  penNameId: string | null;
  bodyHtml: string;
  helped?: boolean;
  locked?: boolean;
  title?: string | null;
  slug?: string | null;
  ask?: string | null;
  topicSlug?: string | null;
}

/** Somebody who comments under a sealed letter: it may be theirs. */
export interface Claim {
  post: PlannedPost;
  penNameId: string;
  memberId: string;
  /** What it means when it is not; undefined where that is well. */
  otherwise: string | undefined;
}

/** One vote, and the places of all records of the batch that cast it. */
export interface PlannedVote extends Pick<VoteRecord, 'value' | 'createdAt'> {
  postId: string;
  memberId: string;
  dilemmaId: string;
  line: number;
  at: number[];
}

/** One batch on its way into the database: what it adds, as rows. */
export class Batch {
  readonly topics: { slug: string; name: string }[] = [];
  readonly members: (Pick<MemberRecord, 'handle' | 'name' | 'email' | 'createdAt'> & {
    id: string;
    roles: Role[];
    coach: boolean;
  })[] = [];
  readonly credentials: { memberId: string; topicSlug: string }[] = [];
  readonly penNames: { id: string; name: string; authorId: string | undefined }[] = [];
  readonly posts: PlannedPost[] = [];
  readonly claims: Claim[] = [];
  readonly votes = new Map<string, PlannedVote>();
  readonly articles: (Omit<ArticleRecord, 'type' | 'author'> & { bodyHtml: string; authorId: string })[] = [];
  readonly externalIds: ExternalIdEntity[] = [];
  /** Which line of this batch gave what. */
  readonly given = new Map<string, number>();
  /** The line that is being read, and its place in the batch. */
  line = 0;
  at = 0;

  /** @param givenBefore by the batches before, in the same run */
  constructor(
    readonly known: Known,
    private readonly givenBefore: ReadonlyMap<string, number>,
  ) {}

  /** Within one file an id is given once; whoever repeats it is told where it was. */
  refusalToGive(sort: Sort | 'votes', name: string): { because: string } | undefined {
    const line = this.lineGiving(sort, name);
    return line === undefined
      ? undefined
      : { because: `line ${line} has the same ${sort.slice(0, -1)} already` };
  }

  give(sort: Sort | 'coaches' | 'votes', name: string, line = this.line): void {
    this.given.set(nameKey(sort, name), line);
  }

  lineGiving(sort: Sort | 'coaches' | 'votes', name: string): number | undefined {
    const key = nameKey(sort, name);
    return this.given.get(key) ?? this.givenBefore.get(key);
  }

  /** The id for a new record; a foreign name is remembered, so that the next import knows it. */
  idFor(kind: ExternalIdEntity['kind'], name: string): string {
    const own = uuidIn(name);
    if (own !== null) return own;
    const id = this.freshId();
    this.externalIds.push({ kind, externalId: name, id });
    return id;
  }

  freshId(): string {
    const id = this.known.freshIds.shift();
    if (id === undefined) throw new Error('There were fewer fresh ids than records.');
    return id;
  }

  isTaken(sort: Sort, name: string): boolean {
    return this.known.taken.has(nameKey(sort, name));
  }

  take(sort: Sort, name: string): void {
    this.known.taken.add(nameKey(sort, name));
  }
}
