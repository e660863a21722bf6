import { DECISION_FIELDS } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form } from 'react-router';
import type { Route } from './+types/move-letter';
import { TopicChoice } from '../dilemmas/topic-choice';
import { notFound, read, submissionOf } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { moveDilemma } from '../moderation/move-dilemma';
import { wayBack } from '../posts/post-place';
import { buttonClass } from '../ui/button';
import { TextArea } from '../ui/field';
import form from '../ui/form.module.css';
import { NeverMind } from '../ui/never-mind';
import { OpenedBy } from '../ui/opened-by';
import { Page } from '../ui/page';
import { errorOf, Trouble } from '../ui/trouble';

const MovePage = graphql(`
  query MovePage($id: ID!) {
    topics {
      slug
      name
    }
    post(id: $id) {
      __typename
      id
      ... on Dilemma {
        title
        viewerCanMove
        topic {
          slug
        }
      }
      ...PostPlace
    }
  }
`);

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { post, topics } = await read(context.graphql, MovePage, { id: params.id });
  if (post?.__typename !== 'Dilemma' || !post.viewerCanMove) notFound();

  return { post, topics, returnTo: wayBack(url, post) };
}

export async function action(args: Route.ActionArgs) {
  return moveDilemma(await submissionOf(args));
}

export default function MoveLetter({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { post, topics, returnTo } = loaderData;
  const intl = useIntl();

  return (
    <Page
      title={intl.formatMessage({ id: 'move.title', defaultMessage: 'Move the letter to another topic' })}
      lead={post.title}
    >
      <Form method="post" className={form.form}>
        <OpenedBy entered={refused?.entered} />
        <Trouble refused={refused} />
        <input type="hidden" name="dilemmaId" value={post.id} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <TopicChoice
          name="topicSlug"
          topics={topics}
          chosen={refused?.entered['topicSlug'] ?? post.topic.slug}
          refused={refused}
        />
        <TextArea
          name="text"
          maxLength={DECISION_FIELDS.explanation.maxLength}
          label={intl.formatMessage({
            id: 'move.text',
            defaultMessage: 'What its author will read (if you like)',
          })}
          hint={intl.formatMessage({
            id: 'move.text.hint',
            defaultMessage:
              'That a moderator moved it, from where to where, stands below the letter for everybody.',
          })}
          defaultValue={refused?.entered['text']}
          error={errorOf(refused, 'text')}
        />
        <div className={form.row}>
          <button className={buttonClass('primary')}>
            <FormattedMessage id="move.submit" defaultMessage="Move it" />
          </button>
          <NeverMind to={returnTo} />
        </div>
      </Form>
    </Page>
  );
}
