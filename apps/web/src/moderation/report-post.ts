import { reportPostInput } from '@quandary/rules';
import { redirect } from 'react-router';
import { checked, refuse, revisionIn, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { everyReason } from '../posts/reason-words';
import { sameOriginPath } from '../ui/same-origin-path';

const ReportPost = graphql(`
  mutation ReportPost($input: ReportPostInput!) {
    reportPost(input: $input)
  }
`);

export async function reportPost({ form, run }: Submission) {
  const reason = everyReason.find((code) => code === form.get('reason')) ?? 'OTHER';
  const input = {
    postId: text(form, 'postId'),
    reason,
    note: text(form, 'note').trim() || null,
    revision: revisionIn(form),
  };
  const inRules = { ...input, reason: text(form, 'reason').toLowerCase() };
  const written = await write(run, ReportPost, checked(reportPostInput, input, inRules));
  if ('refusal' in written) return refuse(written.refusal, form);

  return redirect(`?done=1&returnTo=${encodeURIComponent(sameOriginPath(text(form, 'returnTo')))}`, 303);
}
