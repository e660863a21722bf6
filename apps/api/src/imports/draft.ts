import type { PostKind, PostStatus, Role } from '@quandary/rules';

/** A post that records refer to, with the counters that they move. */
export interface Place {
  id: string;
  kind: PostKind;
  letterId: string;
  /** Null while it is held. */
  path: number[] | null;
  authorId: string | null;
  penNameId: string | null;
  penName: string | null;
  lastReply: number;
  branchCount: number;
  lastAnswer: number;
  answerCount: number;
  commentCount: number;
  lastActivityAt: string | null;
}

export interface NewPost extends Place {
  parentId: string | null;
  body: string;
  bodyHtml: string;
  status: PostStatus;
  createdAt: string;
  helped: boolean;
  title: string | null;
  slug: string | null;
  ask: string | null;
  topic: string | null;
  locked: boolean;
}

export interface KnownMember {
  id: string;
  /** Holds a credential, or held one once, or has answered. */
  coach: boolean;
}

/** What the database has of everything that a batch of records names, under the names that the file uses. */
export interface Known {
  topics: Set<string>;
  members: Map<string, KnownMember>;
  handles: Set<string>;
  emails: Set<string>;
  posts: Map<string, Place>;
  /** The same posts, their letters and the posts that number their replies: by `placeKey`. */
  places: Map<string, Place>;
  articles: Set<string>;
  articleSlugs: Set<string>;
  /** By `pair`: post and member. */
  votes: Set<string>;
  /** By `pair`: pen name and member, of those that were asked about. */
  sealedAuthors: Set<string>;
  /** Unused ids, in order of time. */
  freshIds: string[];
}

/** What a batch adds, as rows. */
export interface Additions {
  topics: { slug: string; name: string }[];
  members: {
    id: string;
    handle: string;
    name: string;
    email: string | null;
    roles: Role[];
    coach: boolean;
    createdAt: string | null;
  }[];
  credentials: { memberId: string; topic: string }[];
  penNames: { id: string; name: string; authorId: string | null }[];
  posts: NewPost[];
  /** Posts of before whose counters move. */
  moved: Set<Place>;
  reviews: { postId: string; source: 'screening' | 'report' }[];
  votes: { postId: string; memberId: string; value: number; createdAt: string | null }[];
  articles: NewArticle[];
  externalIds: { kind: 'member' | 'post' | 'article'; externalId: string; id: string }[];
}

interface NewArticle {
  id: string;
  slug: string;
  title: string;
  summary: string;
  body: string;
  bodyHtml: string;
  authorId: string;
  publishedAt: string;
  topics: string[];
}

/** One batch on its way into the database. */
export interface Draft {
  known: Known;
  additions: Additions;
  /** Which line of this run gave what, "post d1" → 12: in the batches before, and in this one. */
  givenBefore: ReadonlyMap<string, number>;
  given: Map<string, number>;
  /** The line that is being read. */
  line: number;
}

/** NUL is in no id. */
export const pair = (one: string, other: string) => `${one}\0${other}`;
export const placeKey = (letterId: string, path: readonly number[]) => `${letterId} ${path.join('.')}`;

export function newDraft(known: Known, givenBefore: ReadonlyMap<string, number>): Draft {
  return {
    known,
    givenBefore,
    given: new Map(),
    line: 0,
    additions: {
      topics: [],
      members: [],
      credentials: [],
      penNames: [],
      posts: [],
      moved: new Set(),
      reviews: [],
      votes: [],
      articles: [],
      externalIds: [],
    },
  };
}

/** What a line gives: the three kinds of posts share their ids; a coach is a member who may have answered. */
type Sort = 'topic' | 'member' | 'coach' | 'post' | 'vote' | 'article';

/** Within one file an id is given once; whoever repeats it is told where it was. */
export function refusalToGive(draft: Draft, sort: Sort, name: string): { because: string } | undefined {
  const line = lineGiving(draft, sort, name);
  return line === undefined ? undefined : { because: `line ${line} has the same ${sort} already` };
}

const givenKey = (sort: Sort, name: string) => `${sort} ${name}`;

export function give(draft: Draft, sort: Sort, name: string): void {
  draft.given.set(givenKey(sort, name), draft.line);
}

export const lineGiving = (draft: Draft, sort: Sort, name: string): number | undefined =>
  draft.given.get(givenKey(sort, name)) ?? draft.givenBefore.get(givenKey(sort, name));

const ownId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of ours that a name is, when it is one: an export of this product, coming back, keeps its ids. */
export const uuidIn = (name: string): string | null => (ownId.test(name) ? name : null);

/** The id for a new record; a foreign name is remembered, so that the next import knows it. */
export function idFor(draft: Draft, kind: 'member' | 'post' | 'article', name: string): string {
  const own = uuidIn(name);
  if (own !== null) return own;
  const id = freshId(draft);
  draft.additions.externalIds.push({ kind, externalId: name, id });
  return id;
}

export function freshId(draft: Draft): string {
  const id = draft.known.freshIds.shift();
  if (id === undefined) throw new Error('There were fewer fresh ids than records.');
  return id;
}
