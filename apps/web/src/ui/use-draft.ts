import { useEffect, useRef, useState, type RefObject } from 'react';
import { drafts, type Draft } from './draft-store';

/** Saved this long after the last key. */
const pause = 600;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Passwords, hidden fields and choices between two buttons are not somebody's words. */
function isKept(field: Element): field is Field {
  if (field instanceof HTMLInputElement) return field.type === 'text';

  return field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(isKept);
}

function fill(form: HTMLFormElement, draft: Draft): boolean {
  const empty = fieldsOf(form).filter((field) => field.value === '' && draft[field.name]);
  for (const field of empty) {
    field.value = draft[field.name] ?? '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  return empty.length > 0;
}

export interface DraftState {
  form: RefObject<HTMLFormElement | null>;
  /** Something was put back, or was saved a moment ago. */
  state: 'none' | 'restored' | 'saved';
  /** After the form has been sent: nothing is left of it, on the page or on the device. */
  forget: () => void;
}

/** Keeps what is typed into a form on this device until the form has been sent. */
export function useDraft(name: string): DraftState {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [state, setState] = useState<DraftState['state']>('none');

  useEffect(() => {
    const element = form.current;
    if (!element) return;

    const draft = drafts.load(name);
    if (draft && fill(element, draft)) setState('restored');

    const save = () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      drafts.save(name, Object.fromEntries(fieldsOf(element).map((field) => [field.name, field.value])));
      setState('saved');
    };
    const saveSoon = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(save, pause);
    };
    const saveBeforeLeaving = () => {
      if (timer.current) save();
    };
    element.addEventListener('input', saveSoon);
    window.addEventListener('pagehide', saveBeforeLeaving);

    return () => {
      saveBeforeLeaving();
      element.removeEventListener('input', saveSoon);
      window.removeEventListener('pagehide', saveBeforeLeaving);
    };
  }, [name]);

  const forget = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    drafts.clear(name);
    form.current?.reset();
    setState('none');
  };

  return { form, state, forget };
}
