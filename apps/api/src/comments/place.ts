import type { PostingFacts } from '../posts/posting-facts';
import type { PostRow } from '../posts/seen-post';

/** The post that a comment is about to answer, with what the checks ask. */
export type Place = PostRow &
  PostingFacts & {
    letterPenNameId: string | null;
    letterPenName: string | null;
    /** The answer in whose discussion it is; null in the letter's own. */
    branchId: string | null;
    /** Under which post it is numbered: the parent, or at the deepest level the post above it. */
    counterId: string;
  };
