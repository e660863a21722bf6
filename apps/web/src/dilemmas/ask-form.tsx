import { useEffect, useState, type RefObject } from 'react';
import { FormattedMessage } from 'react-intl';
import { Form } from 'react-router';
import { LookAgain } from '../posts/look-again';
import { WhileTyping } from '../posts/while-typing';
import { buttonClass } from '../ui/button';
import { DraftNote } from '../ui/draft-note';
import form from '../ui/form.module.css';
import { OpenedBy } from '../ui/opened-by';
import { useSubmission } from '../ui/submission';
import { Trouble } from '../ui/trouble';
import { useDraft } from '../ui/use-draft';
import styles from './ask-form.module.css';
import { LetterFields } from './letter-fields';
import { askForm } from './post-dilemma';
import { SignatureChoice } from './signature-choice';
import { letterFormAnchor, PreviewedLetter, type Previewed } from './previewed-letter';
import { useSuggestions } from './use-suggestions';
import { LetterPreview, MayHelpAlready } from './while-writing';

interface AskFormProps {
  topics: readonly { slug: string; name: string }[];
  ownName: string;
  requestId: string;
  /** What the page was asked to show again, without scripts. */
  previewed: Previewed | undefined;
}

/** The text as it stands in the form, for what scripts show beside it. */
function useWords(element: RefObject<HTMLFormElement | null>) {
  const [words, setWords] = useState({ title: '', body: '' });

  useEffect(() => {
    const read = () => {
      const typed = element.current && new FormData(element.current);
      if (typed) setWords({ title: String(typed.get('title') ?? ''), body: String(typed.get('body') ?? '') });
    };
    const current = element.current;
    read();
    current?.addEventListener('input', read);

    return () => current?.removeEventListener('input', read);
  }, [element]);

  return words;
}

export function AskForm({ topics, ownName, requestId, previewed }: AskFormProps) {
  const draft = useDraft(askForm);
  const { sending, busy, refused } = useSubmission(askForm, draft.forget);
  const entered = refused?.entered ?? previewed?.entered;
  const words = useWords(draft.form);
  const found = useSuggestions(words);

  return (
    <div className={styles.desk}>
      {previewed && <PreviewedLetter {...previewed} />}
      <Form {...sending} ref={draft.form} id={letterFormAnchor} className={form.form}>
        <input type="hidden" name="requestId" value={requestId} />
        <OpenedBy entered={entered} />
        <Trouble refused={refused} />
        <LookAgain refused={refused} />
        <LetterFields topics={topics} entered={entered} refused={refused} />
        <SignatureChoice ownName={ownName} entered={entered} refused={refused} />
        <div className={form.row}>
          <button name="act" value="post" className={buttonClass('primary')} aria-disabled={busy}>
            <FormattedMessage id="ask.post" defaultMessage="Send the letter" />
          </button>
          <noscript>
            <button name="act" value="preview" formNoValidate className={buttonClass('quiet')}>
              <FormattedMessage id="ask.previewButton" defaultMessage="Preview" />
            </button>
          </noscript>
          <DraftNote state={draft.state} />
        </div>
        <WhileTyping form={draft.form} kind="DILEMMA" refused={refused} />
        <LetterPreview markdown={words.body} />
      </Form>
      <aside className={styles.aside}>
        <MayHelpAlready found={found} />
      </aside>
    </div>
  );
}
