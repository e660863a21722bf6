import { FormattedMessage } from 'react-intl';
import { Form } from 'react-router';
import { buttonClass } from '../ui/button';
import { DraftNote } from '../ui/draft-note';
import { useSubmission } from '../ui/submission';
import { Trouble } from '../ui/trouble';
import { useDraft } from '../ui/use-draft';
import { answerForm } from './answer-form-name';
import styles from './answer-form.module.css';
import { AnswerPartFields } from './answer-part-fields';

export function AnswerForm({ dilemmaId, seed }: { dilemmaId: string; seed: string }) {
  const draft = useDraft(`answer:${dilemmaId}`);
  const { sending, busy, refused } = useSubmission(answerForm, draft.forget);

  return (
    <Form {...sending} ref={draft.form} className={styles.form}>
      <input type="hidden" name="act" value="answer" />
      <input type="hidden" name="dilemmaId" value={dilemmaId} />
      <input type="hidden" name="requestId" value={`${seed}:answer`} />
      <Trouble refused={refused} />
      <AnswerPartFields refused={refused} />
      <div className={styles.row}>
        <button className={buttonClass('primary')} aria-disabled={busy}>
          <FormattedMessage id="answers.post" defaultMessage="Publish this answer" />
        </button>
        <DraftNote state={draft.state} />
      </div>
    </Form>
  );
}
