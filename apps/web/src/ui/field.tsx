import { useId, useState, type ComponentProps, type InputEvent, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './field.module.css';

interface Labelled {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Why the last submission of this field was refused. */
  error?: ReactNode;
}

function useDescription({ hint, error }: Pick<Labelled, 'hint' | 'error'>) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');

  return { id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined };
}

/** Whether a field has taken all that it can: a browser leaves out the rest without a word. */
function useFull(maxLength: number | undefined) {
  const [full, setFull] = useState(false);
  const onInput = ({ currentTarget }: InputEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    setFull(maxLength !== undefined && currentTarget.value.length >= maxLength);

  return { onInput, fullAt: full ? maxLength : undefined };
}

interface FrameProps extends Omit<Labelled, 'name'> {
  id: string;
  /** The number of characters that it takes, when it takes no more. */
  fullAt?: number;
  children: ReactNode;
}

function FieldFrame({ id, label, hint, error, fullAt, children }: FrameProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      <span aria-live="polite" className={styles.hint}>
        {fullAt !== undefined && (
          <FormattedMessage
            id="ui.full"
            defaultMessage="That is all that fits here: {count, plural, one {# character} other {# characters}}. Anything beyond has been left out."
            values={{ count: fullAt }}
          />
        )}
      </span>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

export function TextField({ label, hint, error, ...input }: Labelled & ComponentProps<'input'>) {
  const described = useDescription({ hint, error });
  const { onInput, fullAt } = useFull(input.maxLength);

  return (
    <FieldFrame id={described.id} label={label} hint={hint} error={error} fullAt={fullAt}>
      <input type="text" dir="auto" {...input} {...described} onInput={onInput} className={styles.input} />
    </FieldFrame>
  );
}

export function TextArea({ label, hint, error, ...area }: Labelled & ComponentProps<'textarea'>) {
  const described = useDescription({ hint, error });
  const { onInput, fullAt } = useFull(area.maxLength);

  return (
    <FieldFrame id={described.id} label={label} hint={hint} error={error} fullAt={fullAt}>
      <textarea
        dir="auto"
        rows={4}
        {...area}
        {...described}
        onInput={onInput}
        className={`${styles.input} ${styles.area}`}
      />
    </FieldFrame>
  );
}

export function Choice({ label, hint, error, ...select }: Labelled & ComponentProps<'select'>) {
  const described = useDescription({ hint, error });

  return (
    <FieldFrame id={described.id} label={label} hint={hint} error={error}>
      <select {...select} {...described} className={styles.input} />
    </FieldFrame>
  );
}
