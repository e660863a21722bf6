import { useEffect, useRef, useState, type ReactNode, type RefObject, type SubmitEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { useLocation } from 'react-router';
import { buttonClass } from './button';
import styles from './insert-link.module.css';
import { linkAmid, markdownLink } from './markdown-link';

/** The field by which a form says that a link is to be put into it, and that nothing else is to be done. */
export const linkField = 'insertLink';

interface InsertLinkProps {
  title: string;
  path: string;
  /** Where the page shows the form again when it has to come back from the server. */
  anchor: string;
  /** Says which link, for those who hear one button at a time. */
  children: ReactNode;
}

/** One press, and the link stands in the text. Without scripts the form comes back with it, and nothing is sent. */
export function InsertLink({ title, path, anchor, children }: InsertLinkProps) {
  const { pathname, search } = useLocation();

  return (
    <button
      name={linkField}
      value={markdownLink(title, path)}
      data-title={title}
      formAction={`${pathname}${search}#${anchor}`}
      formNoValidate
      className={`${buttonClass('quiet', 'small')} ${styles.button}`}
    >
      {children}
    </button>
  );
}

/** Writes as if it had been typed, so that it can be undone and whoever listens to typing hears of it. */
function write(field: HTMLTextAreaElement, words: string): void {
  if (document.execCommand('insertText', false, words)) return;

  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Nothing typed is replaced: a link goes behind what is marked. */
function insertAt(field: HTMLTextAreaElement, caret: number, link: string): void {
  const words = linkAmid(link, { before: field.value.slice(0, caret), after: field.value.slice(caret) });

  field.focus();
  field.setSelectionRange(caret, caret);
  write(field, words);
  const end = caret + words.trimEnd().length;
  field.setSelectionRange(end, end);
}

interface Inserted {
  title: string;
  /** The label of the field. */
  into: string;
  /** Makes the second insertion of the same link news again. */
  time: number;
}

/** The text field that was in use last, since before the scripts began to work. */
function useLastField(form: RefObject<HTMLFormElement | null>) {
  const last = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const current = form.current;
    const remember = (target: EventTarget | null) => {
      if (target instanceof HTMLTextAreaElement && current?.contains(target)) last.current = target;
    };
    const onFocus = ({ target }: FocusEvent) => remember(target);
    remember(document.activeElement);
    current?.addEventListener('focusin', onFocus);

    return () => current?.removeEventListener('focusin', onFocus);
  }, [form]);

  return last;
}

/**
 * Puts links into a form's texts: where the caret is in the field used last, else at the end of the main one.
 * @param main the name of the main field
 */
export function useLinkInsertion(form: RefObject<HTMLFormElement | null>, main: string) {
  const last = useLastField(form);
  const [inserted, setInserted] = useState<Inserted>();

  /** @returns whether the submission was only about a link, and is done with */
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): boolean => {
    const button = event.nativeEvent.submitter;
    if (!(button instanceof HTMLButtonElement) || button.name !== linkField) return false;

    event.preventDefault();
    const field = last.current ?? event.currentTarget.elements.namedItem(main);
    if (!(field instanceof HTMLTextAreaElement)) return true;

    insertAt(field, last.current ? field.selectionEnd : field.value.length, button.value);
    const into = field.labels[0]?.textContent ?? '';
    setInserted((before) => ({ title: button.dataset['title'] ?? '', into, time: (before?.time ?? 0) + 1 }));
    return true;
  };

  return { onSubmit, inserted };
}

/** Says what was inserted, when the reader has a moment. */
export function InsertedNote({
  inserted,
  children,
}: {
  inserted: Inserted | undefined;
  children?: ReactNode;
}) {
  return (
    <p role="status" className={styles.note}>
      {inserted ? (
        <span key={inserted.time}>
          <FormattedMessage
            id="ui.inserted"
            defaultMessage="A link to “{title}” now stands in “{into}”."
            values={{ title: <bdi key="title">{inserted.title}</bdi>, into: inserted.into }}
          />
        </span>
      ) : (
        children
      )}
    </p>
  );
}
