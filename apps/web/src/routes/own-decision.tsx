import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Route } from './+types/own-decision';
import { notFound, read, submissionOf } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { answerDecision } from '../posts/answer-decision';
import { DecidedFor } from '../posts/decided-for';
import { DecisionReasons } from '../posts/decision-reasons';
import { letterTitleOf, placeOfPost } from '../posts/post-place';
import { QuotedPost } from '../posts/quoted-post';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { Trouble } from '../ui/trouble';

const OwnDecisionPage = graphql(`
  query OwnDecisionPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Decision {
        id
        kind
        minutes
        viewerCanAppeal
        post {
          viewerIsAuthor
          ...PostPlace
          ...QuotedPost
        }
        ...DecisionReasons
      }
    }
  }
`);

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { node } = await read(context.graphql, OwnDecisionPage, { id: params.id });
  if (node?.__typename !== 'Decision' || !node.post.viewerIsAuthor) notFound();

  return { decision: node, done: url.searchParams.get('done') };
}

export async function action(args: Route.ActionArgs) {
  return answerDecision(await submissionOf(args), args.params.id);
}

function Done({ done }: { done: string | null }) {
  if (done !== 'acknowledge' && done !== 'appeal') return null;

  return (
    <Notice tone="good" role="status">
      <p>
        {done === 'acknowledge' ? (
          <FormattedMessage
            id="decision.acknowledged"
            defaultMessage="Thank you for reading it. You can post again."
          />
        ) : (
          <FormattedMessage
            id="appeal.sent"
            defaultMessage="Your appeal has arrived. You don’t need to do anything more."
          />
        )}
      </p>
    </Notice>
  );
}

export default function OwnDecision({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { decision, done } = loaderData;

  return (
    <Page
      title={useIntl().formatMessage({
        id: 'ownDecision.title',
        defaultMessage: 'A decision about what you wrote',
      })}
      lead={<Link to={placeOfPost(decision.post)}>{letterTitleOf(decision.post)}</Link>}
    >
      <Done done={done} />
      {refused && !decision.viewerCanAppeal && <Trouble refused={refused} />}
      <p>
        <DecidedFor kind={decision.kind} minutes={decision.minutes ?? null} />
      </p>
      <DecisionReasons decision={decision} refused={refused} />
      <QuotedPost post={decision.post} />
      <p>
        <Link to="/me/decisions">
          <FormattedMessage id="ownDecisions.title" defaultMessage="What was decided about you" />
        </Link>
      </p>
    </Page>
  );
}
