import { ARTICLE_FIELDS } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form, Link, useNavigation } from 'react-router';
import type { Route } from './+types/new-article';
import { publishArticle } from '../articles/publish-article';
import { notFound, read, submissionOf } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { buttonClass } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import form from '../ui/form.module.css';
import { Option, Options } from '../ui/option';
import { OpenedBy } from '../ui/opened-by';
import { Page } from '../ui/page';
import { errorOf, Trouble } from '../ui/trouble';

const NewArticlePage = graphql(`
  query NewArticlePage {
    topics {
      slug
      name
    }
    viewer {
      canPublishArticles
      canSeeUnservedLetters
    }
  }
`);

export async function loader({ context, url }: Route.LoaderArgs) {
  const { topics, viewer } = await read(context.graphql, NewArticlePage, {});
  if (viewer && !viewer.canPublishArticles) notFound();

  return {
    topics,
    chosen: url.searchParams.get('topic'),
    seesUnserved: viewer?.canSeeUnservedLetters ?? false,
  };
}

export async function action(args: Route.ActionArgs) {
  return publishArticle(await submissionOf(args));
}

function GuideFields({ refused }: { refused: Route.ComponentProps['actionData'] }) {
  const intl = useIntl();

  return (
    <>
      <TextField
        name="title"
        {...ARTICLE_FIELDS.title}
        label={intl.formatMessage({ id: 'guide.title', defaultMessage: 'Title' })}
        defaultValue={refused?.entered['title']}
        error={errorOf(refused, 'title')}
      />
      <TextArea
        name="summary"
        {...ARTICLE_FIELDS.summary}
        rows={2}
        label={intl.formatMessage({ id: 'guide.summary', defaultMessage: 'In one or two sentences' })}
        defaultValue={refused?.entered['summary']}
        error={errorOf(refused, 'summary')}
      />
      <TextArea
        name="body"
        {...ARTICLE_FIELDS.body}
        rows={12}
        label={intl.formatMessage({ id: 'guide.body', defaultMessage: 'The guide' })}
        hint={intl.formatMessage({ id: 'guide.body.hint', defaultMessage: 'Markdown; ## makes a heading.' })}
        defaultValue={refused?.entered['body']}
        error={errorOf(refused, 'body')}
      />
    </>
  );
}

export default function NewArticle({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { topics, chosen, seesUnserved } = loaderData;
  const busy = useNavigation().state !== 'idle';

  return (
    <Page
      title={useIntl().formatMessage({ id: 'guide.heading', defaultMessage: 'Write a guide' })}
      lead={
        seesUnserved && (
          <FormattedMessage
            id="guide.lead"
            defaultMessage="Not sure what about? See <unserved>the letters without a guide</unserved>."
            values={{ unserved: (words) => <Link to="/articles/new/unserved">{words}</Link> }}
          />
        )
      }
    >
      <Form method="post" className={form.form}>
        <OpenedBy entered={refused?.entered} />
        <Trouble refused={refused} />
        <GuideFields refused={refused} />
        <Options legend={<FormattedMessage id="guide.topics" defaultMessage="Topics" />}>
          {topics.map(({ slug, name }) => (
            <Option key={slug} type="checkbox" name="topics" value={slug} chosen={slug === chosen}>
              {name}
            </Option>
          ))}
        </Options>
        <div className={form.row}>
          <button className={buttonClass('primary')} aria-disabled={busy}>
            <FormattedMessage id="guide.publish" defaultMessage="Publish" />
          </button>
        </div>
      </Form>
    </Page>
  );
}
