import { editPostInput } from '@quandary/rules';
import { redirect } from 'react-router';
import { checked, refuse, revisionIn, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import type { EditMeaning } from '../graphql/generated/graphql';
import { heldAddress } from '../help-lines/find-waiting';
import { lookAgain, postKindIn, secondLook } from './check-text';
import { letterPathOf } from './post-place';
import { sameOriginPath } from '../ui/same-origin-path';

const EditPost = graphql(`
  mutation EditPost($input: EditPostInput!) {
    editPost(input: $input) {
      id
      heldFor
      ...PostPlace
    }
  }
`);

/**
 * `body` is the whole text, or what is added to it, as the form says; of a letter it may be left out. Refused, it comes back in one
 * piece.
 */
export async function editPost({ form, run }: Submission, body: string) {
  const meaning: EditMeaning = text(form, 'meaning') === 'ADD' ? 'ADD' : 'REPLACE';
  const isLetter = form.has('topicSlug');
  const input = {
    postId: text(form, 'postId'),
    body,
    ...(isLetter && {
      title: text(form, 'title'),
      ask: text(form, 'ask'),
      topicSlug: text(form, 'topicSlug'),
    }),
    revision: revisionIn(form),
    meaning,
    requestId: text(form, 'requestId') || null,
    insistBecause: text(form, 'insistBecause') || undefined,
  };
  const inRules = { ...input, meaning: meaning.toLowerCase() };
  const fit = checked(editPostInput, input, inRules);
  const kind = postKindIn(form);
  const look = kind && (await secondLook({ form, run }, { kind, fit }));
  if (look) return lookAgain(look, form);

  const written = await write(run, EditPost, fit);
  if ('refusal' in written) {
    form.set('body', body);
    return refuse(written.refusal, form);
  }

  const post = written.done.editPost;
  const returnTo = sameOriginPath(text(form, 'returnTo'));

  return redirect(post.heldFor === 'CRISIS' ? heldAddress(letterPathOf(post), post.id) : returnTo, 303);
}
