import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { Prose } from '../ui/prose';
import { Byline } from './byline';
import styles from './quoted-post.module.css';

const QuotedPostFragment = graphql(`
  fragment QuotedPost on Post {
    bodyHtml
    author {
      ...Byline
    }
  }
`);

/** The post that a page is about, as its readers see it. */
export function QuotedPost({ post: masked }: { post: FragmentType<typeof QuotedPostFragment> }) {
  const { bodyHtml, author } = readFragment(QuotedPostFragment, masked);

  return (
    <article className={styles.quoted}>
      <Byline author={author} />
      <Prose html={bodyHtml} />
    </article>
  );
}
