import { text, type Submission } from '../graphql/execute';
import { linkField } from '../ui/insert-link';
import { linkAmid } from '../ui/markdown-link';
import { enteredIn } from '../ui/refusal';
import { answerForm, mainPart } from './answer-form-name';

/** The page is shown again with everything typed, and a link that stands in it now. */
export interface Linked {
  form: typeof answerForm;
  entered: Record<string, string>;
}

/** Without scripts: the link at the end of the main part, since only a script knows where the caret was. */
export function linkInAnswer({ form }: Pick<Submission, 'form'>): Linked {
  const written = text(form, mainPart);
  const link = linkAmid(text(form, linkField), { before: written, after: '' });

  return { form: answerForm, entered: { ...enteredIn(form), [mainPart]: `${written}${link}` } };
}
