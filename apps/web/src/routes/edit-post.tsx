import { BODY_OF_KIND } from '@quandary/rules';
import { useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form, useNavigation } from 'react-router';
import type { Route } from './+types/edit-post';
import { AnswerPartFields } from '../answers/answer-part-fields';
import { answerBody, answerPartsOf } from '../answers/answer-parts';
import { LetterParts } from '../dilemmas/letter-parts';
import { notFound, read, submissionOf, text } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { editPost } from '../posts/edit-post';
import { wayBack } from '../posts/post-place';
import { usePostName } from '../posts/post-name';
import { QuotedPost } from '../posts/quoted-post';
import { LookAgain } from '../posts/look-again';
import { WhileTyping } from '../posts/while-typing';
import { buttonClass } from '../ui/button';
import { TextArea } from '../ui/field';
import form from '../ui/form.module.css';
import { NeverMind } from '../ui/never-mind';
import { OpenedBy } from '../ui/opened-by';
import { Page } from '../ui/page';
import { TextAsTyped, TitledText } from '../ui/text-as-typed';
import { errorOf, Trouble } from '../ui/trouble';

const EditPage = graphql(`
  query EditPage($id: ID!) {
    topics {
      slug
      name
    }
    post(id: $id) {
      __typename
      id
      body
      edits
      revision
      viewerIsAuthor
      viewerCanEdit
      author {
        member {
          id
        }
      }
      ... on Dilemma {
        title
        ask
        topic {
          slug
        }
      }
      ...PostPlace
      ...QuotedPost
    }
  }
`);

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { post, topics } = await read(context.graphql, EditPage, { id: params.id });
  if (!post?.viewerIsAuthor) notFound();

  const inParts = post.__typename === 'Answer' && post.edits === 'FREE';

  return {
    post,
    topics,
    parts: inParts ? answerPartsOf(post.body) : null,
    returnTo: wayBack(url, post),
    requestId: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  const submission = await submissionOf(args);
  const { form: submitted } = submission;
  const body = submitted.has('would') ? answerBody(submitted) : text(submitted, 'body');

  return editPost(submission, body);
}

type Loaded = Route.ComponentProps['loaderData'];

interface TextProps {
  post: Loaded['post'];
  refused: Route.ComponentProps['actionData'];
}

const kindOf = { Dilemma: 'DILEMMA', Answer: 'ANSWER', Comment: 'COMMENT' } as const;
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
      required={post.__typename !== 'Dilemma'}
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

/** What the edit met, above what was typed: nothing is lost, and nothing is overwritten unread. */
function Met({ refused }: Pick<TextProps, 'refused'>) {
  const current = refused?.refusal.current;
  if (!current) return null;

  return (
    <TitledText
      title={<FormattedMessage id="edit.current" defaultMessage="What stands there now" />}
      text={current.body}
    />
  );
}

/** For a form that came back: its words stay on the page, to be copied. */
function TooLate({ refused }: Pick<TextProps, 'refused'>) {
  return (
    <>
      <Trouble refused={refused} />
      <p>
        <FormattedMessage
          id="edit.tooLate"
          defaultMessage="This can no longer be edited: it was taken back, hidden or removed."
        />
      </p>
      {refused && <TextAsTyped text={refused.entered['body'] ?? ''} />}
    </>
  );
}

/** After these only an addition is left to make. */
const onlyAdds = new Set<string | undefined>(['FREE_EDIT_OVER', 'ADDENDUM_REPEATS_TEXT']);

interface EditFormProps extends TextProps {
  loaded: Pick<Loaded, 'parts' | 'topics' | 'returnTo' | 'requestId'>;
  adds: boolean;
}

function EditForm({ post, loaded: { parts, topics, returnTo, requestId }, adds, refused }: EditFormProps) {
  const busy = useNavigation().state !== 'idle';
  const place = useRef<HTMLFormElement>(null);
  // Who has both texts before them goes on from the one that stands there.
  const revision = refused?.refusal.current?.revision ?? refused?.entered['revision'] ?? post.revision;

  return (
    <Form method="post" ref={place} className={form.form}>
      <OpenedBy entered={refused?.entered} />
      <Trouble refused={refused} />
      <LookAgain refused={refused} />
      <Met refused={refused} />
      <input type="hidden" name="postId" value={post.id} />
      <input type="hidden" name="kind" value={kindOf[post.__typename]} />
      {!post.author.member && <input type="hidden" name="sealed" value="yes" />}
      <input type="hidden" name="returnTo" value={returnTo} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="meaning" value={adds ? 'ADD' : 'REPLACE'} />
      <input type="hidden" name="requestId" value={requestId} />
      {adds && <Addendum post={post} refused={refused} />}
      {!adds && parts && <AnswerPartFields refused={refused} parts={parts} />}
      {!adds && !parts && <WholeText post={post} refused={refused} />}
      {post.__typename === 'Dilemma' && (
        <LetterParts letter={post} topics={topics} told={adds} refused={refused} />
      )}
      <div className={form.row}>
        <button className={buttonClass('primary')} aria-disabled={busy}>
          <FormattedMessage id="edit.save" defaultMessage="Save" />
        </button>
        <NeverMind to={returnTo} />
      </div>
      <WhileTyping form={place} kind={kindOf[post.__typename]} refused={refused} />
    </Form>
  );
}

export default function EditPost({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { post, ...loaded } = loaderData;
  const intl = useIntl();
  const name = usePostName(post);
  const adds = post.edits === 'ADDENDUM' || onlyAdds.has(refused?.refusal.reason);
  const title = adds
    ? intl.formatMessage({ id: 'edit.addTitle', defaultMessage: 'Add to {name}' }, { name })
    : intl.formatMessage({ id: 'edit.title', defaultMessage: 'Edit {name}' }, { name });

  return (
    <Page title={title}>
      {adds && !refused?.refusal.current && <QuotedPost post={post} />}
      {post.viewerCanEdit ? (
        <EditForm post={post} loaded={loaded} adds={adds} refused={refused} />
      ) : (
        <TooLate refused={refused} />
      )}
    </Page>
  );
}
