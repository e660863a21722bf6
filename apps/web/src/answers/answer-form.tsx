import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Form, useActionData } from 'react-router';
import { LookAgain } from '../posts/look-again';
import { WhileTyping } from '../posts/while-typing';
import { buttonClass } from '../ui/button';
import { DraftNote } from '../ui/draft-note';
import { InsertedNote, useLinkInsertion } from '../ui/insert-link';
import type { Refused } from '../ui/refusal';
import { OpenedBy } from '../ui/opened-by';
import { useSubmission } from '../ui/submission';
import { Trouble } from '../ui/trouble';
import { useDraft } from '../ui/use-draft';
import { answerForm, mainPart } from './answer-form-name';
import styles from './answer-form.module.css';
import { AnswerPartFields } from './answer-part-fields';
import type { Linked } from './link-in-answer';

interface AnswerFormProps {
  dilemmaId: string;
  seed: string;
  /** What may be linked to, beside the fields. */
  advice: ReactNode;
}

/** What the page came back with, when it was only asked for a link. */
function useLinked(): Linked | undefined {
  const shown = useActionData<Refused | Linked>();

  return shown && !('refusal' in shown) && shown.form === answerForm ? shown : undefined;
}

export function AnswerForm({ dilemmaId, seed, advice }: AnswerFormProps) {
  const draft = useDraft(`answer:${dilemmaId}`);
  const { sending, busy, refused } = useSubmission(answerForm, draft.forget);
  const insertion = useLinkInsertion(draft.form, mainPart);
  const linked = useLinked();
  const onSubmit: typeof sending.onSubmit = (event) => {
    if (!insertion.onSubmit(event)) sending.onSubmit(event);
  };

  return (
    <Form {...sending} onSubmit={onSubmit} ref={draft.form} className={styles.form}>
      <input type="hidden" name="act" value="answer" />
      <input type="hidden" name="dilemmaId" value={dilemmaId} />
      <input type="hidden" name="requestId" value={`${seed}:answer`} />
      <OpenedBy entered={refused?.entered ?? linked?.entered} />
      <Trouble refused={refused} />
      <LookAgain refused={refused} />
      <AnswerPartFields refused={refused} parts={linked?.entered} />
      <div className={styles.advice}>{advice}</div>
      <InsertedNote inserted={insertion.inserted}>
        {linked && (
          <FormattedMessage
            id="answers.linked"
            defaultMessage="The link stands at the end of “What I would do”. Nothing is published yet."
          />
        )}
      </InsertedNote>
      <div className={styles.row}>
        <button className={buttonClass('primary')} aria-disabled={busy}>
          <FormattedMessage id="answers.post" defaultMessage="Publish this answer" />
        </button>
        <DraftNote state={draft.state} />
      </div>
      <WhileTyping form={draft.form} kind="ANSWER" refused={refused} />
    </Form>
  );
}
