import { useEffect, useRef, useState, type RefObject } from 'react';
import { NewestQuestion } from '../ui/newest-question';
import type { PostKind } from '../graphql/generated/graphql';
import type { HelpLineRef } from '../help-lines/help-line';
import type { SecondLook } from '../ui/refusal';
import { typedFields } from './typed-fields';

/** Milliseconds without a key: a writer who stops to think, not one who looks for the next letter. */
const thinking = 1_500;
/** Fewer characters than this say nothing yet: the shortest number that somebody could be reached at is longer. */
const enoughToGoBy = 7;
/** Whether and how it is signed with a pen name. */
const signatures = ['signed', 'sealed'];

export interface Checked {
  look: SecondLook;
  crisis: boolean;
  helpLines: readonly HelpLineRef[];
}

/** By POST, so that nobody's words end up in an address and in a log. */
async function ask(typed: string, signal: AbortSignal): Promise<Checked | null> {
  const answer = await fetch('/check-text', { method: 'POST', body: new URLSearchParams(typed), signal });
  if (!answer.ok) throw new Error(`Not checked: ${answer.status}`);

  return (await answer.json()) as Checked | null;
}

function typedInto(form: HTMLFormElement, kind: PostKind): { asked: string; length: number } {
  const all = new FormData(form);
  const typed = typedFields.map((name) => String(all.get(name) ?? '').trim()).join('');
  const sent = [...typedFields, ...signatures].flatMap((name) => {
    const value = all.get(name);
    return typeof value === 'string' ? [[name, value]] : [];
  });

  return { asked: new URLSearchParams([['kind', kind], ...sent]).toString(), length: typed.length };
}

/** What a writer would be asked about the text as it stands in the form, found out whenever they pause. */
export function useTextCheck(form: RefObject<HTMLFormElement | null>, kind: PostKind): Checked | null {
  const [checked, setChecked] = useState<Checked | null>(null);
  const questions = useRef<NewestQuestion<string, Checked | null>>(null);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const asking = new NewestQuestion({ ask, show: setChecked, after: thinking });
    questions.current = asking;
    const changed = () => {
      const { asked, length } = typedInto(element, kind);
      if (length >= enoughToGoBy) asking.change(asked);
      else setChecked(null);
    };
    changed();
    element.addEventListener('input', changed);

    return () => {
      element.removeEventListener('input', changed);
      asking.close();
    };
  }, [form, kind]);

  return checked;
}
