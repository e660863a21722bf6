import { useEffect, useRef, useState, type RefObject } from 'react';
import { drafts, type Draft } from './draft-store';
import { useOpener } from './who';

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

/** Somebody who is quick has typed before the scripts were there. */
function isTyped(field: Field): boolean {
  return 'defaultValue' in field && field.value !== field.defaultValue;
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

/** Calls `save` when the writer pauses, and before the form goes away. */
function saveWhileWriting(form: HTMLFormElement, save: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const saveNow = () => {
    if (timer === undefined) return;
    settle();
    save();
  };
  const saveSoon = () => {
    settle();
    timer = setTimeout(saveNow, pause);
  };
  if (fieldsOf(form).some(isTyped)) saveSoon();
  form.addEventListener('input', saveSoon);
  form.addEventListener('reset', settle);
  window.addEventListener('pagehide', saveNow);

  return () => {
    saveNow();
    form.removeEventListener('input', saveSoon);
    form.removeEventListener('reset', settle);
    window.removeEventListener('pagehide', saveNow);
  };
}

/** Keeps what a member types into a form on this device until the form has been sent; nobody else is shown it. */
export function useDraft(name: string): DraftState {
  const form = useRef<HTMLFormElement>(null);
  const owner = useOpener();
  const [state, setState] = useState<DraftState['state']>('none');

  useEffect(() => {
    const element = form.current;
    if (!element) return;

    const place = { owner, form: name };
    const draft = drafts.load(place);
    if (draft && fill(element, draft)) setState('restored');

    return saveWhileWriting(element, () => {
      const fields = Object.fromEntries(fieldsOf(element).map((field) => [field.name, field.value]));
      setState(drafts.save(place, fields) ? 'saved' : 'none');
    });
  }, [owner, name]);

  const forget = () => {
    form.current?.reset();
    drafts.clear({ owner, form: name });
    setState('none');
  };

  return { form, state, forget };
}
