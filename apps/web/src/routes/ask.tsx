import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Route } from './+types/ask';
import { SignInLink } from '../accounts/sign-in-link';
import { AskForm } from '../dilemmas/ask-form';
import { postDilemma } from '../dilemmas/post-dilemma';
import { previewLetter } from '../dilemmas/preview-letter';
import { read, submissionOf } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { buttonClass } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PostBox } from '../ui/illustrations';
import { orOffline } from '../ui/offline';
import { pageChanged } from '../ui/revalidation';
import { Page } from '../ui/page';

const AskPage = graphql(`
  query AskPage {
    topics {
      slug
      name
    }
    viewer {
      member {
        name
      }
    }
  }
`);

export async function loader({ context }: Route.LoaderArgs) {
  const { topics, viewer } = await read(context.graphql, AskPage, {});

  return { topics, ownName: viewer?.member.name ?? null, requestId: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const submission = await submissionOf(args);

  return submission.form.get('act') === 'preview' ? previewLetter(submission) : postDilemma(submission);
}

export const shouldRevalidate = pageChanged;

export async function clientAction({ request, serverAction }: Route.ClientActionArgs) {
  return orOffline(request, serverAction);
}

function SignInFirst() {
  return (
    <EmptyState
      drawing={<PostBox />}
      title={<FormattedMessage id="ask.signIn.title" defaultMessage="First, an account" />}
    >
      <p>
        <FormattedMessage
          id="ask.signIn.words"
          defaultMessage="So that you can come back to your letter, reply, and take it back. Under a sealed letter nobody sees whose account it is."
        />
      </p>
      <p>
        <Link to="/sign-up?returnTo=%2Fask" className={buttonClass('primary')}>
          <FormattedMessage id="ask.signUp" defaultMessage="Make an account" />
        </Link>
      </p>
      <p>
        <SignInLink />
      </p>
    </EmptyState>
  );
}

export default function Ask({
  loaderData: { topics, ownName, requestId },
  actionData,
}: Route.ComponentProps) {
  const intl = useIntl();
  const previewed = actionData && 'previewHtml' in actionData ? actionData : undefined;

  return (
    <Page
      wide
      title={intl.formatMessage({ id: 'ask.heading', defaultMessage: 'Write a letter' })}
      lead={
        <FormattedMessage
          id="ask.lead"
          defaultMessage="Take your time. Nothing is sent before you send it."
        />
      }
    >
      {ownName === null && !actionData ? (
        <SignInFirst />
      ) : (
        <AskForm topics={topics} ownName={ownName ?? ''} requestId={requestId} previewed={previewed} />
      )}
    </Page>
  );
}
