import { FormattedMessage } from 'react-intl';
import { Comment, placeOf, type CommentRef } from './comment';
import { countBelow, growBranches, type Branch } from './thread-tree';
import styles from './thread.module.css';

interface Placed {
  id: string;
  path: readonly number[] | null;
  number: string;
  ref: CommentRef;
}

function Replies({ branch }: { branch: Branch<Placed> }) {
  if (branch.replies.length === 0) return null;

  return (
    <details open className={styles.branch}>
      <summary>
        <FormattedMessage
          id="comments.branch"
          defaultMessage="{count, plural, one {# reply} other {# replies}} to {number}"
          values={{ count: countBelow(branch), number: branch.comment.number }}
        />
      </summary>
      <Branches branches={branch.replies} />
    </details>
  );
}

function Branches({ branches }: { branches: Branch<Placed>[] }) {
  return (
    <ol role="list" className={styles.list}>
      {branches.map((branch) => (
        <li key={branch.comment.id}>
          <Comment comment={branch.comment.ref} />
          <Replies branch={branch} />
        </li>
      ))}
    </ol>
  );
}

/** A discussion: every comment under the one it replies to, every branch one that can be folded. */
export function Thread({ comments }: { comments: readonly CommentRef[] }) {
  const placed = comments.map((ref) => ({ ...placeOf(ref), ref }));

  return (
    <div className={styles.thread}>
      <Branches branches={growBranches(placed)} />
    </div>
  );
}
