import { BODY_OF_KIND } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form, useNavigation } from 'react-router';
import type { Route } from './+types/edit-post';
import { AnswerPartFields } from '../answers/answer-part-fields';
import { answerBody, answerPartsOf } from '../answers/answer-parts';
import { notFound, read, submissionOf, text } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { editPost } from '../posts/edit-post';
import { wayBack } from '../posts/post-place';
import { usePostName } from '../posts/post-name';
import { QuotedPost } from '../posts/quoted-post';
import { buttonClass } from '../ui/button';
import { TextArea } from '../ui/field';
import form from '../ui/form.module.css';
import { NeverMind } from '../ui/never-mind';
import { Page } from '../ui/page';
import { errorOf, Trouble } from '../ui/trouble';

const EditPage = graphql(`
  query EditPage($id: ID!) {
    post(id: $id) {
      __typename
      id
      body
      edits
      viewerCanEdit
      ...PostPlace
      ...QuotedPost
    }
  }
`);

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { post } = await read(context.graphql, EditPage, { id: params.id });
  if (!post?.viewerCanEdit) notFound();

  const inParts = post.__typename === 'Answer' && post.edits === 'FREE';

  return {
    post,
    parts: inParts ? answerPartsOf(post.body) : null,
    returnTo: wayBack(url, post),
  };
}

export async function action(args: Route.ActionArgs) {
  const submission = await submissionOf(args);
  const { form: submitted } = submission;
  const body = submitted.has('would') ? answerBody(submitted) : text(submitted, 'body');

  return editPost(submission, body);
}

interface TextProps {
  post: Route.ComponentProps['loaderData']['post'];
  refused: Route.ComponentProps['actionData'];
}

const ruleOf = { Dilemma: BODY_OF_KIND.dilemma, Answer: BODY_OF_KIND.answer, Comment: BODY_OF_KIND.comment };

function WholeText({ post, refused }: TextProps) {
  const intl = useIntl();

  return (
    <TextArea
      name="body"
      {...ruleOf[post.__typename]}
      rows={12}
      label={intl.formatMessage({ id: 'edit.body', defaultMessage: 'Text' })}
      defaultValue={refused?.entered['body'] ?? post.body}
      error={errorOf(refused, 'body')}
    />
  );
}

function Addendum({ post, refused }: TextProps) {
  const intl = useIntl();

  return (
    <TextArea
      name="body"
      {...ruleOf[post.__typename]}
      rows={8}
      label={intl.formatMessage({ id: 'edit.addendum', defaultMessage: 'What you add' })}
      hint={intl.formatMessage({
        id: 'edit.addendum.hint',
        defaultMessage:
          'People have read and answered what stands there, so it stays. What you add appears under it with its date.',
      })}
      defaultValue={refused?.entered['body']}
      error={errorOf(refused, 'body')}
    />
  );
}

export default function EditPost({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { post, parts, returnTo } = loaderData;
  const intl = useIntl();
  const name = usePostName(post);
  const busy = useNavigation().state !== 'idle';
  const adds = post.edits === 'ADDENDUM';

  return (
    <Page
      title={
        adds
          ? intl.formatMessage({ id: 'edit.addTitle', defaultMessage: 'Add to {name}' }, { name })
          : intl.formatMessage({ id: 'edit.title', defaultMessage: 'Edit {name}' }, { name })
      }
    >
      {adds && <QuotedPost post={post} />}
      <Form method="post" className={form.form}>
        <Trouble refused={refused} />
        <input type="hidden" name="postId" value={post.id} />
        <input type="hidden" name="returnTo" value={returnTo} />
        {adds && <Addendum post={post} refused={refused} />}
        {!adds && parts && <AnswerPartFields refused={refused} parts={parts} />}
        {!adds && !parts && <WholeText post={post} refused={refused} />}
        <div className={form.row}>
          <button className={buttonClass('primary')} aria-disabled={busy}>
            <FormattedMessage id="edit.save" defaultMessage="Save" />
          </button>
          <NeverMind to={returnTo} />
        </div>
      </Form>
    </Page>
  );
}
