import { DECISION_FIELDS, MOST_PASSAGES, PASSAGE_LENGTH } from '@quandary/rules';
import { useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form } from 'react-router';
import type { Route } from './+types/redact-post';
import { notFound, read, submissionOf } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { wayBack } from '../posts/post-place';
import { usePostName } from '../posts/post-name';
import { QuotedPost } from '../posts/quoted-post';
import { everyReason, ReasonWords } from '../posts/reason-words';
import { redactPost } from '../posts/redact-post';
import { SelectedPassage } from '../posts/selected-passage';
import { buttonClass } from '../ui/button';
import { TextArea } from '../ui/field';
import form from '../ui/form.module.css';
import { NeverMind } from '../ui/never-mind';
import { OpenedBy } from '../ui/opened-by';
import { Option, Options } from '../ui/option';
import { Page } from '../ui/page';
import { errorOf, Trouble } from '../ui/trouble';

const RedactPage = graphql(`
  query RedactPage($id: ID!) {
    post(id: $id) {
      id
      viewerCanRedact
      viewerIsAuthor
      ... on Dilemma {
        title
        ask
      }
      ...PostPlace
      ...QuotedPost
    }
  }
`);

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { post } = await read(context.graphql, RedactPage, { id: params.id });
  if (!post?.viewerCanRedact) notFound();

  return { post, returnTo: wayBack(url, post) };
}

export async function action(args: Route.ActionArgs) {
  return redactPost(await submissionOf(args));
}

type Refused = Route.ComponentProps['actionData'];

function Passages({ refused }: { refused: Refused }) {
  const intl = useIntl();

  return (
    <TextArea
      name="passages"
      required
      minLength={PASSAGE_LENGTH.min}
      maxLength={MOST_PASSAGES * (PASSAGE_LENGTH.max + 1) - 1}
      rows={4}
      autoComplete="off"
      label={intl.formatMessage({ id: 'redact.passages', defaultMessage: 'Words to remove' })}
      hint={intl.formatMessage({
        id: 'redact.passages.hint',
        defaultMessage:
          'One name, number or passage a line, as it stands in the text. It goes wherever it stands, in capitals or not.',
      })}
      defaultValue={refused?.entered['passages']}
      error={errorOf(refused, 'passages')}
    />
  );
}

/** A moderator says why, as in every decision. */
function Reason({ refused }: { refused: Refused }) {
  const intl = useIntl();
  const entered = refused?.entered;

  return (
    <>
      <Options legend={<FormattedMessage id="redact.reason" defaultMessage="Why?" />}>
        {everyReason.map((reason) => (
          <Option key={reason} name="reason" value={reason} required chosen={entered?.['reason'] === reason}>
            <ReasonWords reason={reason} />
          </Option>
        ))}
      </Options>
      <TextArea
        name="explanation"
        {...DECISION_FIELDS.explanation}
        label={intl.formatMessage({ id: 'redact.explanation', defaultMessage: 'What its author will read' })}
        hint={intl.formatMessage({
          id: 'redact.explanation.hint',
          defaultMessage: 'Say what you saw, without the words themselves: what you write here is kept.',
        })}
        defaultValue={entered?.['explanation']}
        error={errorOf(refused, 'explanation')}
      />
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

/** The whole post, so that its words can be read, copied or selected. */
function WholePost({ post }: Pick<Loaded, 'post'>) {
  return (
    <>
      {'title' in post && (
        <p dir="auto">
          <strong>{post.title}</strong>
        </p>
      )}
      <QuotedPost post={post} />
      {'ask' in post && post.ask && <p dir="auto">{post.ask}</p>}
    </>
  );
}

export default function RedactPost({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { post, returnTo } = loaderData;
  const name = usePostName(post);
  const passages = useRef<HTMLDivElement>(null);
  const title = useIntl().formatMessage(
    { id: 'redact.title', defaultMessage: 'Remove words from {name}' },
    { name },
  );

  return (
    <Page
      title={title}
      lead={
        <FormattedMessage
          id="redact.lead"
          defaultMessage="They go at once and for good: from the text, its earlier versions, the search, and where others quote it. “[…]” stands in their place, and how many there were. Who has read or copied them keeps what they read, and so do backups until they are replaced."
        />
      }
    >
      <SelectedPassage field={passages}>
        <WholePost post={post} />
      </SelectedPassage>
      <Form method="post" className={form.form}>
        <OpenedBy entered={refused?.entered} />
        <Trouble refused={refused} />
        <input type="hidden" name="postId" value={post.id} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <div ref={passages}>
          <Passages refused={refused} />
        </div>
        {!post.viewerIsAuthor && <Reason refused={refused} />}
        <div className={form.row}>
          <button className={buttonClass('danger')}>
            <FormattedMessage id="redact.submit" defaultMessage="Remove these words" />
          </button>
          <NeverMind to={returnTo} />
        </div>
      </Form>
    </Page>
  );
}
