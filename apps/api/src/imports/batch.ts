import type { CoachCredentialEntity } from '../accounts/coach-credential.entity';
import type { HeldPost } from '../publishing/publish-many';
import type { TopicEntity } from '../topics/topic.entity';
import type { VoteEntity } from '../votes/vote.entity';
import type { ExternalIdEntity } from './external-id.entity';
import { nameKey, pairKey, type Known, type KnownMember, type KnownPost } from './known';
import { uuidIn, type Sort } from './names';
import type { RecordOf } from './records';
import { reject } from './tally';
import type { NewPenName } from './write.queries';

/** One batch on its way into the database: what it adds, as rows. */
export class Batch {
  readonly topics: Pick<TopicEntity, 'slug' | 'name'>[] = [];
  readonly members: (Omit<RecordOf<'member'>, 'type' | 'coach'> & KnownMember & { likenesses: string[] })[] =
    [];
  readonly credentials: Pick<CoachCredentialEntity, 'memberId' | 'topicSlug'>[] = [];
  readonly penNames: NewPenName[] = [];
  readonly posts: HeldPost[] = [];
  readonly votes: (Pick<RecordOf<'vote'>, 'value' | 'createdAt'> &
    Pick<VoteEntity, 'postId' | 'memberId'>)[] = [];
  /** Letters whose counters change by votes. */
  readonly votedLetterIds: string[] = [];
  readonly articles: (Omit<RecordOf<'article'>, 'type' | 'author'> & {
    bodyHtml: string;
    authorId: string;
  })[] = [];
  readonly externalIds: ExternalIdEntity[] = [];
  /** Which line of this batch gave what. */
  readonly given = new Map<string, number>();
  /** The line that is being read. */
  line = 0;

  /** @param givenBefore by the batches before, in the same run */
  constructor(
    readonly known: Known,
    private readonly givenBefore: ReadonlyMap<string, number>,
  ) {}

  /** Within one file an id is given once; whoever repeats it is told where it was. */
  refuseAgain(sort: Sort | 'votes', name: string): void {
    const line = this.lineGiving(sort, name);
    if (line !== undefined) reject(`line ${line} has the same ${sort.slice(0, -1)} already`);
  }

  give(sort: Sort | 'coaches' | 'votes', name: string): void {
    this.given.set(nameKey(sort, name), this.line);
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

  member(name: string): KnownMember {
    return this.known.members.get(name) ?? reject(`there is no member "${name}"`);
  }

  post(name: string): KnownPost {
    return this.known.posts.get(name) ?? reject(`there is no post "${name}"`);
  }

  /** Whether the member wrote the letter that is signed so. */
  isBehind(penNameId: string | null, memberId: string | undefined): boolean {
    return penNameId !== null && memberId !== undefined && this.known.ties.has(pairKey(penNameId, memberId));
  }

  /** Each once. */
  topicsOf(slugs: readonly string[]): string[] {
    for (const slug of slugs) if (!this.isTaken('topics', slug)) reject(`there is no topic "${slug}"`);
    return [...new Set(slugs)];
  }

  isTaken(sort: Sort, name: string): boolean {
    return this.known.taken.has(nameKey(sort, name));
  }

  take(sort: Sort, name: string): void {
    this.known.taken.add(nameKey(sort, name));
  }
}
