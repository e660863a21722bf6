import { COMMENT_FIELDS } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form } from 'react-router';
import { LookAgain } from '../posts/look-again';
import { WhileTyping } from '../posts/while-typing';
import { buttonClass } from '../ui/button';
import { DraftNote } from '../ui/draft-note';
import { TextArea } from '../ui/field';
import { OpenedBy } from '../ui/opened-by';
import { useSubmission } from '../ui/submission';
import { errorOf, Trouble } from '../ui/trouble';
import { useDraft } from '../ui/use-draft';
import styles from './comment-form.module.css';
import { useDiscussion } from './discussion-context';
import { commentForm } from './post-comment';

interface CommentFormProps {
  parentId: string;
  /** "the letter", "comment 6.1": whom these words go to. */
  to: string;
  /** The page's own number used once: sending the same form twice posts once. */
  seed: string;
  /** What stands in it before anything was typed: a quotation. */
  begun?: string;
}

export function CommentForm({ parentId, to, seed, begun }: CommentFormProps) {
  const intl = useIntl();
  const { sealed } = useDiscussion();
  const name = commentForm(parentId);
  const draft = useDraft(name);
  const { sending, busy, refused } = useSubmission(name, () => {
    draft.forget();
    draft.form.current?.closest('details')?.removeAttribute('open');
  });

  return (
    <Form {...sending} ref={draft.form} className={styles.form}>
      <input type="hidden" name="act" value="comment" />
      <input type="hidden" name="parentId" value={parentId} />
      <input type="hidden" name="requestId" value={`${seed}:${parentId}`} />
      {sealed && <input type="hidden" name="sealed" value="yes" />}
      <OpenedBy entered={refused?.entered} />
      <Trouble refused={refused} />
      <LookAgain refused={refused} />
      <TextArea
        name="body"
        {...COMMENT_FIELDS.body}
        rows={4}
        label={intl.formatMessage({ id: 'comments.body', defaultMessage: 'Your reply to {to}' }, { to })}
        hint={
          <FormattedMessage
            id="comments.hint"
            defaultMessage="Write #6 to point at comment 6. Markdown works: > quotes, *emphasis*, lists."
          />
        }
        defaultValue={refused?.entered['body'] ?? begun}
        error={errorOf(refused, 'body')}
      />
      <div className={styles.row}>
        <button className={buttonClass('primary', 'small')} aria-disabled={busy}>
          {busy ? (
            <FormattedMessage id="comments.posting" defaultMessage="Posting…" />
          ) : (
            <FormattedMessage id="comments.post" defaultMessage="Post" />
          )}
        </button>
        <DraftNote state={draft.state} />
      </div>
      <WhileTyping form={draft.form} kind="COMMENT" refused={refused} />
    </Form>
  );
}
