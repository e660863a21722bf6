import { postCommentInput } from '@quandary/rules';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { afterHeld } from '../posts/after-held';
import { lookAgain, secondLook } from '../posts/check-text';
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
        reasonCode
        post {
          id
        }
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
  const input = {
    parentId,
    body: text(form, 'body'),
    requestId: text(form, 'requestId') || null,
    insistBecause: text(form, 'insistBecause') || undefined,
  };
  const fit = checked(postCommentInput, input);
  const look = await secondLook({ form, run }, { kind: 'COMMENT', fit });
  if (look) return lookAgain(look, form, commentForm(parentId));

  const written = await write(run, PostComment, fit);
  if ('refusal' in written) return refuse(written.refusal, form, commentForm(parentId));

  const result = written.done.postComment;
  if ('reasonCode' in result) return goOn(form, afterHeld(result, { path: here.pathname, as: 'comment' }));

  const { number, dilemma } = result;
  const page = isOnFirstPage(number, dilemma) ? '' : `?comment=${number}`;

  return goOn(form, `/d/${dilemma.number}/${dilemma.slug}${page}#${number}`);
}
