import { useIntl } from 'react-intl';
import { callOf, type PlacedPost } from './post-place';

/** "the letter", "answer B", "comment 6.1", as it stands in the middle of a sentence. */
export function usePostName(post: PlacedPost): string {
  return useIntl().formatMessage(
    {
      id: 'post.name',
      defaultMessage:
        '{kind, select, Dilemma {the letter} Answer {answer {number}} other {comment {number}}}',
    },
    callOf(post),
  );
}
