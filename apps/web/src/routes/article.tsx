import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import type { Route } from './+types/article';
import { notFound, read } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { Byline } from '../posts/byline';
import { Moment } from '../ui/moment';
import { Page } from '../ui/page';
import { Prose } from '../ui/prose';
import styles from './article.module.css';

const ArticlePage = graphql(`
  query ArticlePage($slug: String!) {
    article(slug: $slug) {
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
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { article } = await read(context.graphql, ArticlePage, { slug: params.slug });
  if (!article) notFound();

  return { article, address: `${context.site.url}/articles/${article.slug}` };
}

export default function Article({ loaderData: { article, address } }: Route.ComponentProps) {
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
