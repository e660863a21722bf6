import { FormattedMessage } from 'react-intl';
import { Link, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/article';
import { Helpful } from '../articles/helpful';
import { markHelpful } from '../articles/mark-helpful';
import { openSuggestion, useOpenedSuggestion } from '../articles/open-suggestion';
import { notFound, read, submissionOf } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { Byline } from '../posts/byline';
import type { loader as frame } from '../root';
import { Moment } from '../ui/moment';
import { orOffline } from '../ui/offline';
import { Page } from '../ui/page';
import { Prose } from '../ui/prose';
import { pageChanged } from '../ui/revalidation';
import styles from './article.module.css';

const ArticlePage = graphql(`
  query ArticlePage($slug: String!) {
    article(slug: $slug) {
      id
      slug
      title
      summary
      bodyHtml
      publishedAt
      topics {
        slug
        name
      }
      author {
        ...Byline
      }
      ...Helpful
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { article } = await read(context.graphql, ArticlePage, { slug: params.slug });
  if (!article) notFound();

  return { article, address: `${context.site.url}/articles/${article.slug}` };
}

export async function action(args: Route.ActionArgs) {
  const submission = await submissionOf(args);

  return submission.form.get('act') === 'open' ? openSuggestion(submission) : markHelpful(submission);
}

export const shouldRevalidate = pageChanged;

export async function clientAction({ request, serverAction }: Route.ClientActionArgs) {
  return orOffline(request, serverAction);
}

export default function Article({ loaderData: { article, address } }: Route.ComponentProps) {
  const guest = !useRouteLoaderData<typeof frame>('root')?.viewer;
  useOpenedSuggestion({ id: article.id, signedIn: !guest });

  return (
    <Page title={article.title} lead={article.summary}>
      <link rel="canonical" href={address} />
      <meta name="description" content={article.summary} />
      <p className={styles.meta}>
        <Byline author={article.author} />
        {article.publishedAt && <Moment at={article.publishedAt} />}
        {article.topics.map(({ slug, name }) => (
          <Link key={slug} to={`/articles?topic=${slug}`}>
            {name}
          </Link>
        ))}
      </p>
      <Prose html={article.bodyHtml} size="letter" raise={2} />
      <Helpful key={article.id} article={article} guest={guest} />
      <p className={styles.end}>
        <FormattedMessage
          id="articles.next"
          defaultMessage="Is your own case different? <ask>Write a letter</ask>, or see <library>what else the library has</library>."
          values={{
            ask: (words) => <Link to="/ask">{words}</Link>,
            library: (words) => <Link to="/articles">{words}</Link>,
          }}
        />
      </p>
    </Page>
  );
}
