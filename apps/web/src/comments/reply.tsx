import { FormattedMessage } from 'react-intl';
import { Link, useActionData, useSearchParams } from 'react-router';
import { quotationFrom } from '../ui/prose-text';
import type { Refused } from '../ui/refusal';
import { unseen } from '../ui/unseen';
import { CommentForm } from './comment-form';
import styles from './comment.module.css';
import { useDiscussion } from './discussion-context';
import { commentForm } from './post-comment';

interface ReplyProps {
  /** "comment 6.1" */
  to: string;
  /** "6.1": how a quotation points back. */
  number: string;
  parentId: string;
  html: string;
  allowed: boolean;
}

function quotationOf(number: string, html: string): string {
  return `${quotationFrom(html)} (#${number})\n\n`;
}

/** Opens the form under a post. A form that was refused stays open, whoever may write now. */
export function Reply({ to, number, parentId, html, allowed }: ReplyProps) {
  const { seed } = useDiscussion();
  const refused = useActionData<Refused>()?.form === commentForm(parentId);
  const [params] = useSearchParams();
  if (!allowed && !refused) return null;

  const quotes = params.get('quote') === number;
  const search = new URLSearchParams(params);
  search.set('quote', number);
  const values = { to, unseen };

  return (
    <>
      <details key={String(quotes)} className={styles.reply} open={refused || quotes || undefined}>
        <summary>
          <FormattedMessage
            id="comments.reply"
            defaultMessage="Reply<unseen> to {to}</unseen>"
            values={values}
          />
        </summary>
        <CommentForm
          parentId={parentId}
          to={to}
          seed={seed}
          begun={quotes ? quotationOf(number, html) : undefined}
        />
      </details>
      <Link
        to={{ search: search.toString(), hash: number }}
        rel="nofollow"
        preventScrollReset
        className={styles.quote}
      >
        <FormattedMessage id="comments.quote" defaultMessage="Quote<unseen> {to}</unseen>" values={values} />
      </Link>
    </>
  );
}
