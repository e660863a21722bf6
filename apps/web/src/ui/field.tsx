import { useId, type ComponentProps, type ReactNode } from 'react';
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

interface FrameProps extends Omit<Labelled, 'name'> {
  id: string;
  children: ReactNode;
}

function FieldFrame({ id, label, hint, error, children }: FrameProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
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

  return (
    <FieldFrame id={described.id} label={label} hint={hint} error={error}>
      <input type="text" dir="auto" {...input} {...described} className={styles.input} />
    </FieldFrame>
  );
}

export function TextArea({ label, hint, error, ...area }: Labelled & ComponentProps<'textarea'>) {
  const described = useDescription({ hint, error });

  return (
    <FieldFrame id={described.id} label={label} hint={hint} error={error}>
      <textarea dir="auto" rows={4} {...area} {...described} className={`${styles.input} ${styles.area}`} />
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
