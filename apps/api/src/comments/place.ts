import type { NumberingPlace } from '../posts/numbering';
import type { PostingFacts } from '../posts/posting-facts';
import type { PostRow } from '../posts/seen-post';

/** The post that a comment is about to answer, with what the checks ask. */
export type Place = PostRow &
  PostingFacts &
  NumberingPlace & {
    letterPenNameId: string | null;
    letterPenName: string | null;
  };
