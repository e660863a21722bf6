import type { Viewer } from '../accounts/viewer';
import type { Database, Transaction } from '../platform/database/database';
import type { Refusal } from '../platform/errors';
import type { PostRow } from '../posts/post-columns';
import type { KindOfPosts } from '../posts/post-kinds';
import type { PublishingFacts } from './publishing-facts.queries';
import type { NewPost } from './publishing.queries';

/** What somebody sends to be published, of whatever kind. */
export interface Submission {
  body: string;
  requestId?: string | null;
  /** Why it is to appear although screening would hold it: read by the moderator who looks. */
  insistBecause?: string | null;
}

/** Who sends it, and the key of the request that carries it. */
export interface Sender {
  viewer: Viewer;
  requestKey: Buffer | null;
}

/** Who signs a post: a member, or a pen name. */
export type Signature = Pick<NewPost, 'authorId' | 'penNameId'>;
export const signedBy = (authorId: string): Signature => ({ authorId, penNameId: null });
export const sealedBy = (penNameId: string): Signature => ({ authorId: null, penNameId });

/** The parts of a new post that its kind decides. */
export type PostParts = Pick<NewPost, 'dilemmaId' | 'parentId'> &
  Partial<Pick<NewPost, 'title' | 'slug' | 'ask' | 'topicSlug'>>;

/**
 * What a kind adds to the stages of `PublishingService`.
 * @template Context what the stages need to know, as one statement reads it
 */
export interface PublishedKind<
  Input extends Submission,
  Context extends PublishingFacts,
> extends KindOfPosts {
  /** Throws NOT_FOUND. */
  load(input: Input, sender: Sender, database: Database): Promise<Context>;
  /** The policy of the kind. Length is checked before, by the schema; the rules of screening come after it. */
  refuse(context: Context, viewer: Viewer): Refusal;
  /** What everybody reads of it besides its body. */
  alsoShown?(input: Input): string[];
  /** Whether it will be signed with a pen name. */
  isSealed(input: Input, context: Context): boolean;
  /** Whether it is or stands under a letter with a pen name: there no id tells more than the hour, or it would tell whose. */
  isUnderPenName(input: Input, context: Context): boolean;
  /** The pen name that signs it, where there is one already. */
  penNameOf?(context: Context): string | null;
  /** Whether its author waits between two of them where tempers are high. */
  cools?(context: Context, viewer: Viewer): boolean;
  /** The letter at which writers take turns; null when the post is one itself. */
  letterOf(context: Context): string | null;
  parts(input: Input, context: Context): PostParts;
  sign(
    input: Input,
    context: Context,
    by: { viewer: Viewer; transaction: Transaction },
  ): Promise<Signature> | Signature;
  /** Takes the turn of the member who posts, then its number in the thread, and counts it. */
  takePath(context: Context, transaction: Transaction, poster: Buffer): Promise<number[]>;
  /** The new row as its author sees it, but for its text, number and times; null when it is not known without reading. */
  row(context: Context, viewer: Viewer): PostRow | null;
}
