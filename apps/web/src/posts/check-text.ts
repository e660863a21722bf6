import { IDENTIFYING_KINDS, type IdentifyingKind } from '@quandary/rules';
import { refuse, text, write, type Submission } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import type { CheckTextQuery, PostKind } from '../graphql/generated/graphql';
import type { Passage, SecondLook } from '../ui/refusal';
import { everything, replaceField, seenField } from './typed-fields';
import { TypedText } from './typed-text';

const CheckText = graphql(`
  query CheckText(
    $title: String
    $ask: String
    $body: String!
    $kind: PostKind!
    $sealed: Boolean!
    $country: String
  ) {
    checkText(title: $title, ask: $ask, body: $body, kind: $kind, sealed: $sealed) {
      crisis
      helpLines(country: $country) {
        ...HelpLine
      }
      identifying {
        kind
        field
        text
        start
        end
        replacement
        holds
      }
      unkind {
        kind
        field
        text
        start
        end
        replacement
      }
    }
  }
`);

type Found = CheckTextQuery['checkText'];
type Sent = Pick<Submission, 'form' | 'run'>;

const kinds: readonly PostKind[] = ['DILEMMA', 'ANSWER', 'COMMENT'];

/** What a form says that it is about. */
export const postKindIn = (form: FormData): PostKind | undefined =>
  kinds.find((kind) => kind === text(form, 'kind'));

/** A letter says how it is signed; other forms are told by their page, which knows. */
const isSealed = (form: FormData) =>
  form.has('signed') ? text(form, 'signed') !== 'own' : text(form, 'sealed') === 'yes';

/** Null when there was no time to look, or nothing that could be looked at: whatever is sent is screened all the same. */
async function find(
  { form, run }: Sent,
  kind: PostKind,
  country: string | null = null,
): Promise<Found | null> {
  const { title, ask, body } = TypedText.in(form);
  const checked = await write(run, CheckText, { title, ask, body, kind, sealed: isSealed(form), country });

  return 'refusal' in checked ? null : checked.done.checkText;
}

/** For somebody who is writing: what they would be asked about, and help lines when somebody may be in danger. */
export async function checkWhileWriting(sent: Sent, kind: PostKind, country: string | null) {
  const found = await find(sent, kind, country);
  if (!found) return null;

  return { look: lookAt(sent.form, found), crisis: found.crisis, helpLines: found.helpLines };
}

interface Asked {
  kind: PostKind;
  /** What goes to the server; or why it cannot, which is said first. */
  fit: object;
}

/**
 * What a writer is asked before the text is sent; null when it is to be sent. Everything is asked at once, and once for a
 * text. Where somebody may be in danger nothing is asked: the text waits for a moderator anyhow, and its writer
 * reads help lines next and no question of ours. Words that the form wants replaced are replaced in it.
 */
export async function secondLook(sent: Sent, { kind, fit }: Asked): Promise<SecondLook | null> {
  const { form } = sent;
  const onlyReplaces = form.has(replaceField);
  if ('refusal' in fit && !onlyReplaces) return null;
  let found = await find(sent, kind);
  const replaced = onlyReplaces && found ? await replaceIn(form, found) : {};
  if (Object.keys(replaced).length > 0) found = await find(sent, kind);
  if (!onlyReplaces && (!found || found.crisis)) return null;

  const look = { ...lookAt(form, found), replaced };

  return onlyReplaces || isUnanswered(form, look) ? look : null;
}

/** The page again, with the text and the question. */
export const lookAgain = (look: SecondLook, form: FormData, name?: string) =>
  refuse({ code: 'SECOND_LOOK', message: '', look }, form, name);

function lookAt(form: FormData, found: Found | null): SecondLook {
  const identifying = passagesOf(form, found?.identifying ?? []);
  const unkind = passagesOf(form, found?.unkind ?? []);
  const holds = found?.identifying.some((mark) => mark.holds) ?? false;
  const isNew = [...identifying, ...unkind].some(({ words }) => !form.getAll(seenField).includes(words));
  const reasonMissing = holds && !isNew && text(form, 'insistBecause').trim() === '';

  return { sealed: isSealed(form), identifying, unkind, holds, reasonMissing, replaced: {} };
}

/** Something that it was not asked about before, or a reason that is missing. */
function isUnanswered(form: FormData, { identifying, unkind, reasonMissing }: SecondLook): boolean {
  const seen = form.getAll(seenField);

  return reasonMissing || [...identifying, ...unkind].some(({ words }) => !seen.includes(words));
}

type Marked = Omit<Found['identifying'][number], 'holds'>;

/** Each of them once, however often it stands there. */
function passagesOf(form: FormData, marks: readonly Marked[]): Passage[] {
  const typed = TypedText.in(form);
  const passages = marks.map((mark) => {
    const { kind, text: words, replacement = null } = mark;

    return [words, { kind, words, replacement, ...typed.around(typed.placeOf(mark)) }] as const;
  });

  return [...new Map(passages.toReversed()).values()].toReversed();
}

const isReplaceable = (kind: string): kind is IdentifyingKind =>
  IDENTIFYING_KINDS.some((known) => known === kind);

/**
 * Replaces in the form what its button names, in every field, and whatever else means the same person.
 * @returns the fields that changed, with what stood there
 */
async function replaceIn(form: FormData, { identifying }: Found): Promise<Record<string, string>> {
  const wanted = text(form, replaceField);
  const typed = TypedText.in(form);
  const marks = identifying
    .filter(({ text: words }) => wanted === everything || words === wanted)
    .flatMap(({ kind, text: words, replacement, ...mark }) =>
      replacement === null || replacement === undefined || !isReplaceable(kind)
        ? []
        : [{ kind, text: words, replacement, ...typed.placeOf(mark) }],
    );
  // Fetched when it is asked for: whoever reads the page in a browser needs none of its lists of names.
  const { replaceConsistently } = await import('@quandary/safety');
  const before = typed.changedIn(replaceConsistently(typed.whole, marks)).map(({ name, text: written }) => {
    const stood = text(form, name);
    form.set(name, written);

    return [name, stood] as const;
  });

  return Object.fromEntries(before);
}
