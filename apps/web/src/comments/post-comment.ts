import { postCommentInput } from '@quandary/rules';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { goOn } from '../ui/submission';
import { underAnswer, underLetter } from './page-sizes';

const PostComment = graphql(`
  mutation PostComment($input: PostCommentInput!) {
    postComment(input: $input) {
      ... on Comment {
        number
        dilemma {
          number
          slug
          comments(first: 1) {
            totalCount
          }
          answers {
            label
            comments(first: 1) {
              totalCount
            }
          }
        }
      }
      ... on HeldForReview {
        reason
      }
    }
  }
`);

interface Discussed {
  comments: { totalCount: number };
  answers: readonly { label: string; comments: { totalCount: number } }[];
}

/** In a long discussion a new comment is not on the page that the reader was on, but on one that begins with it. */
export function isOnFirstPage(number: string, dilemma: Discussed): boolean {
  const answer = dilemma.answers.find(({ label }) => number.startsWith(`${label}.`));

  return answer ? answer.comments.totalCount <= underAnswer : dilemma.comments.totalCount <= underLetter;
}

/** The name by which a comment form of a page is known: there is one under every post. */
export function commentForm(parentId: string): string {
  return `comment:${parentId}`;
}

export async function postComment({ form, here, run }: Submission) {
  const parentId = text(form, 'parentId');
  const input = { parentId, body: text(form, 'body'), requestId: text(form, 'requestId') || null };
  const written = await write(run, PostComment, checked(postCommentInput, input));
  if ('refusal' in written) return refuse(written.refusal, form, commentForm(parentId));

  const result = written.done.postComment;
  if ('reason' in result) return goOn(form, `${here.pathname}?held=comment#held`);

  const { number, dilemma } = result;
  const page = isOnFirstPage(number, dilemma) ? '' : `?comment=${number}`;

  return goOn(form, `/d/${dilemma.number}/${dilemma.slug}${page}#${number}`);
}
