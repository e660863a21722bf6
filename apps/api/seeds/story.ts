/**
 * The shapes in which the seed community is written: as a writer thinks of it, not as tables hold it.
 * Siblings stand in order of time, so a comment's number is its place: the second comment under the
 * letter is 2, its first reply 2.1, the first comment under answer B is B.1.
 */

export type TopicSlug =
  | 'love'
  | 'dating'
  | 'family'
  | 'parenting'
  | 'friendship'
  | 'work'
  | 'money'
  | 'neighbours'
  | 'grief'
  | 'self';

export interface SeedMember {
  /** Unique, lower case, used in URLs and to refer to the person in the stories. */
  handle: string;
  name: string;
  /** Days before the seed is loaded. */
  joinedDaysAgo: number;
  /** Only for the demo logins; everybody else cannot sign in. */
  email?: string;
  /** Topics in which the member is a verified coach. */
  coach?: TopicSlug[];
  roles?: ('moderator' | 'admin')[];
}

/** How many members voted each way; the loader picks who, always the same ones. */
interface Voted {
  up?: number;
  down?: number;
}

export interface SeedComment extends Voted {
  /** A handle, or 'letter-writer': whoever wrote the letter, under the name it is signed with. */
  by: string;
  /** Hours after the letter was posted. */
  hoursLater: number;
  body: string;
  /** A tombstone: the number stays, the text is gone for readers. */
  gone?: { withdrawn: true } | { removedFor: RemovalReason; explanation: string };
  replies?: SeedComment[];
}

export type RemovalReason =
  'OFFENSIVE' | 'HARASSMENT' | 'SPAM' | 'OFF_TOPIC' | 'IDENTIFIES_SOMEONE' | 'UNSAFE_ADVICE' | 'OTHER';

export interface SeedAnswer extends Voted {
  /** A coach's handle. */
  by: string;
  hoursLater: number;
  /** The five parts of an answer; only `would` is required. */
  heard?: string;
  would: string;
  words?: string;
  notWhen?: string;
  otherHelp?: string;
  /** The letter-writer says: this helped me. */
  helped?: true;
  comments?: SeedComment[];
}

export interface SeedReport {
  by: string;
  /** Number of the reported comment ("3.1", "B.1"), letter of the answer ("B"), or 'letter'. */
  on: string;
  reason: RemovalReason | 'ILLEGAL';
  note?: string;
  hoursLater: number;
}

export interface SeedStory extends Voted {
  topic: TopicSlug;
  title: string;
  /** The one-line question under the letter. */
  ask?: string;
  body: string;
  by: string;
  /** The letter is sealed behind this signature. */
  penName?: string;
  daysAgo: number;
  /** A moderator has closed the discussion. */
  locked?: true;
  answers?: SeedAnswer[];
  comments?: SeedComment[];
  reports?: SeedReport[];
}

export interface SeedArticle {
  slug: string;
  title: string;
  /** One or two sentences. */
  summary: string;
  topics: TopicSlug[];
  /** A coach's handle. */
  by: string;
  daysAgo: number;
  /** Markdown, 300 words or more. */
  body: string;
}
