import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { Byline } from '../posts/byline';
import styles from './article-entry.module.css';

const ArticleEntryFragment = graphql(`
  fragment ArticleEntry on Article {
    slug
    title
    summary
    topics {
      slug
      name
    }
    author {
      ...Byline
    }
  }
`);

type ArticleEntryRef = FragmentType<typeof ArticleEntryFragment>;

export function ArticleEntry({ article: masked }: { article: ArticleEntryRef }) {
  const article = readFragment(ArticleEntryFragment, masked);

  return (
    <article className={styles.entry}>
      <h2 dir="auto">
        <Link to={`/articles/${article.slug}`} prefetch="intent">
          {article.title}
        </Link>
      </h2>
      <p className={styles.summary} dir="auto">
        {article.summary}
      </p>
      <p className={styles.meta}>
        <Byline author={article.author} />
        {article.topics.map(({ slug, name }) => (
          <Link key={slug} to={`/articles?topic=${slug}`}>
            {name}
          </Link>
        ))}
      </p>
    </article>
  );
}
