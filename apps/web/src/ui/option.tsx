import type { ReactNode } from 'react';
import styles from './form.module.css';

interface OptionsProps {
  legend: ReactNode;
  children: ReactNode;
}

/** A question with a few answers, all of them in sight. */
export function Options({ legend, children }: OptionsProps) {
  return (
    <fieldset className={styles.options}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

interface OptionProps {
  type?: 'radio' | 'checkbox';
  name: string;
  value: string;
  chosen?: boolean;
  required?: boolean;
  children: ReactNode;
}

export function Option({ type = 'radio', name, value, chosen, required, children }: OptionProps) {
  return (
    <label className={styles.option}>
      <input type={type} name={name} value={value} defaultChecked={chosen} required={required} />
      <span>{children}</span>
    </label>
  );
}
