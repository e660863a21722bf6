import { publishArticleInput } from '@quandary/rules';
import { redirect } from 'react-router';
import { checked, refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';

const PublishArticle = graphql(`
  mutation PublishArticle($input: PublishArticleInput!) {
    publishArticle(input: $input) {
      slug
    }
  }
`);

export async function publishArticle({ form, run }: Submission) {
  const topics = form.getAll('topics').filter((topic) => typeof topic === 'string');
  const input = {
    title: text(form, 'title').trim(),
    summary: text(form, 'summary').trim(),
    body: text(form, 'body'),
    topics,
  };
  const written = await write(run, PublishArticle, checked(publishArticleInput, input));
  if ('refusal' in written) return refuse(written.refusal, form);

  return redirect(`/articles/${written.done.publishArticle.slug}`, 303);
}
