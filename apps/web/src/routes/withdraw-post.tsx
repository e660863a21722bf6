import { FormattedMessage, useIntl } from 'react-intl';
import { Form } from 'react-router';
import type { Route } from './+types/withdraw-post';
import { notFound, read, submissionOf } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { wayBack } from '../posts/post-place';
import { usePostName } from '../posts/post-name';
import { QuotedPost } from '../posts/quoted-post';
import { withdrawPost } from '../posts/withdraw-post';
import { buttonClass } from '../ui/button';
import form from '../ui/form.module.css';
import { NeverMind } from '../ui/never-mind';
import { Page } from '../ui/page';
import { Trouble } from '../ui/trouble';

const WithdrawPage = graphql(`
  query WithdrawPage($id: ID!) {
    post(id: $id) {
      id
      viewerCanWithdraw
      ...PostPlace
      ...QuotedPost
    }
  }
`);

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { post } = await read(context.graphql, WithdrawPage, { id: params.id });
  if (!post?.viewerCanWithdraw) notFound();

  return { post, returnTo: wayBack(url, post) };
}

export async function action(args: Route.ActionArgs) {
  return withdrawPost(await submissionOf(args));
}

export default function WithdrawPost({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { post, returnTo } = loaderData;
  const name = usePostName(post);

  return (
    <Page
      title={useIntl().formatMessage({ id: 'withdraw.title', defaultMessage: 'Take back {name}?' }, { name })}
      lead={
        <FormattedMessage
          id="withdraw.lead"
          defaultMessage="Its words disappear for everybody. Its number stays, and so do the replies, so that the talk around it still makes sense."
        />
      }
    >
      <QuotedPost post={post} />
      <Form method="post" className={form.form}>
        <Trouble refused={refused} />
        <input type="hidden" name="postId" value={post.id} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <div className={form.row}>
          <button className={buttonClass('danger')}>
            <FormattedMessage id="withdraw.submit" defaultMessage="Take it back" />
          </button>
          <NeverMind to={returnTo} />
        </div>
      </Form>
    </Page>
  );
}
