import { FormattedMessage } from 'react-intl';
import { Link, useLocation } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { unseen } from '../ui/unseen';
import styles from './post-links.module.css';

const PostLinksFragment = graphql(`
  fragment PostLinks on Post {
    id
    viewerCanEdit
    viewerCanWithdraw
    viewerCanReport
    viewerCanRedact
    viewerIsAuthor
    revision
  }
`);

interface PostLinksProps {
  post: FragmentType<typeof PostLinksFragment>;
  /** "comment 6.1", "answer B", "the letter": so that ten links named "Report" can be told apart. */
  name: string;
  anchor: string;
}

/** What this reader may do with the post besides voting and replying. */
export function PostLinks({ post, name, anchor }: PostLinksProps) {
  const { id, viewerCanEdit, viewerCanWithdraw, viewerCanReport, ...more } = readFragment(
    PostLinksFragment,
    post,
  );
  const { pathname, search } = useLocation();
  const back = `?returnTo=${encodeURIComponent(`${pathname}${search}#${anchor}`)}`;
  const values = { name, unseen };

  return (
    <>
      {viewerCanEdit && (
        <Link className={styles.link} to={`/posts/${id}/edit${back}`}>
          <FormattedMessage id="post.edit" defaultMessage="Edit<unseen> {name}</unseen>" values={values} />
        </Link>
      )}
      {more.viewerCanRedact && (
        <Link className={styles.link} to={`/posts/${id}/redact${back}`}>
          <FormattedMessage
            id="post.redact"
            defaultMessage="Remove words<unseen> from {name}</unseen>"
            values={values}
          />
        </Link>
      )}
      {more.viewerIsAuthor && more.revision > 0 && (
        <Link className={styles.link} to={`/posts/${id}/versions${back}`}>
          <FormattedMessage
            id="post.versions"
            defaultMessage="Earlier versions<unseen> of {name}</unseen>"
            values={values}
          />
        </Link>
      )}
      {viewerCanWithdraw && (
        <Link className={styles.link} to={`/posts/${id}/withdraw${back}`}>
          <FormattedMessage
            id="post.withdraw"
            defaultMessage="Take back<unseen> {name}</unseen>"
            values={values}
          />
        </Link>
      )}
      {viewerCanReport && (
        <Link className={styles.link} to={`/posts/${id}/report${back}`}>
          <FormattedMessage
            id="post.report"
            defaultMessage="Report<unseen> {name}</unseen>"
            values={values}
          />
        </Link>
      )}
    </>
  );
}
