import { text } from '../graphql/execute';
import { ofBody, typedFields } from './typed-fields';

/** A field of a form with what was typed into it. */
interface TypedField {
  name: string;
  text: string;
}

/** A place in the whole of what was typed. */
interface Place {
  start: number;
  end: number;
}

/** Stands between two fields. A keyboard does not make it, and a post that has it loses it when it is stored. */
const seam = '\n\u001f\n';

/** As much of a sentence is shown on either side of the words that it is about: two lines on a telephone. */
const longestAround = 90;

/** All that was typed into a form as one text, so that what is found in one field can be replaced in all. */
export class TypedText {
  readonly whole: string;

  constructor(private readonly fields: readonly TypedField[]) {
    this.whole = fields.map((field) => field.text).join(seam);
  }

  static in(form: FormData): TypedText {
    return new TypedText(
      typedFields.filter((name) => form.has(name)).map((name) => ({ name, text: text(form, name) })),
    );
  }

  get title(): string | undefined {
    return this.fields.find(({ name }) => name === 'title')?.text;
  }

  get ask(): string | undefined {
    return this.fields.find(({ name }) => name === 'ask')?.text;
  }

  get body(): string {
    return this.bodies.map((field) => field.text).join(seam);
  }

  /** @param found the place in `title`, `ask` or `body` */
  placeOf({ field, start, end }: Place & { field: string }): Place {
    const from = this.offsetOf(field === 'body' ? this.bodies[0]?.name : field);

    return { start: from + start, end: from + end };
  }

  /** The field that a place is in, and the rest of the sentence around it there. */
  around({ start, end }: Place): { field: string; before: string; after: string } {
    const field = this.fields.findLast(({ name }) => this.offsetOf(name) <= start);
    if (!field) return { field: '', before: '', after: '' };
    const from = this.offsetOf(field.name);

    return { field: field.name, ...sentenceAround(field.text, { start: start - from, end: end - from }) };
  }

  /** The fields whose text differs in another version of the whole. */
  changedIn(whole: string): TypedField[] {
    const texts = whole.split(seam);
    if (texts.length !== this.fields.length) return [];
    const changed = this.fields.map(({ name }, at) => ({ name, text: texts[at] ?? '' }));

    return changed.filter((field, at) => field.text !== this.fields[at]?.text);
  }

  private get bodies(): TypedField[] {
    return this.fields.filter(({ name }) => ofBody.includes(name));
  }

  private offsetOf(name: string | undefined): number {
    const at = this.fields.findIndex((field) => field.name === name);

    return this.fields
      .slice(0, Math.max(0, at))
      .reduce((sum, field) => sum + field.text.length + seam.length, 0);
  }
}

function sentenceAround(typed: string, { start, end }: Place) {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  const touched = [...sentences.segment(typed)].filter(
    ({ index, segment }) => index < end && index + segment.length > start,
  );
  const first = touched[0]?.index ?? start;
  const last = touched.at(-1);
  const before = typed.slice(Math.min(first, start), start).trimStart();
  const after = typed.slice(end, last ? Math.max(last.index + last.segment.length, end) : end).trimEnd();

  return {
    before:
      before.length > longestAround ? `… ${before.slice(-longestAround).replace(/^\S*\s/, '')}` : before,
    after: after.length > longestAround ? `${after.slice(0, longestAround).replace(/\s\S*$/, '')} …` : after,
  };
}
