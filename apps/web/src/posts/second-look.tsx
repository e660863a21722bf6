import { LONGEST_NOTE } from '@quandary/rules';
import { useEffect, useId, useRef, useState, type MouseEvent, type RefObject } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { buttonClass } from '../ui/button';
import { TextArea } from '../ui/field';
import type { Passage, Refused, SecondLook as Look } from '../ui/refusal';
import { unseenClass } from '../ui/unseen';
import { Passages, Sentence } from './passages';
import styles from './second-look.module.css';
import { seenField, typedFields } from './typed-fields';

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Line ends differ between what a form sent and what it shows. */
const inOneWay = (text: string) => text.replace(/\r\n?/g, '\n');

function fieldOf(form: HTMLFormElement, name: string): TextField | null {
  const field = form.elements.namedItem(name);

  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : null;
}

const typedIn = (form: HTMLFormElement) =>
  inOneWay(typedFields.map((name) => fieldOf(form, name)?.value ?? '').join('\n'));

/** Shows in the fields what was replaced on the way, except where their writer has gone on meanwhile. */
function showReplaced(form: HTMLFormElement, { replaced }: Look, entered: Record<string, string>): void {
  for (const [name, before] of Object.entries(replaced)) {
    const field = fieldOf(form, name);
    if (!field || inOneWay(field.value) !== inOneWay(before)) continue;
    field.value = entered[name] ?? '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Where the form came back, with scripts: at the question, or at what is missing in it. */
function useArrival(place: RefObject<HTMLElement | null>, refused: Refused | undefined): void {
  useEffect(() => {
    const look = refused?.refusal.look;
    const form = place.current?.closest('form');
    if (!look || !form) return;

    showReplaced(form, look, refused.entered);
    (place.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? place.current)?.focus();
  }, [place, refused]);
}

/** Which passages still stand in the form; without scripts, those that it came back with. */
function useStanding(place: RefObject<HTMLElement | null>, look: Look | undefined) {
  const [typed, setTyped] = useState<string>();

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!look || !form) return;

    const read = () => setTyped(typedIn(form));
    read();
    form.addEventListener('input', read);

    return () => form.removeEventListener('input', read);
  }, [place, look]);

  const stands = ({ words }: Passage) => typed === undefined || typed.includes(inOneWay(words));

  return { identifying: look?.identifying.filter(stands) ?? [], unkind: look?.unkind.filter(stands) ?? [] };
}

/** Opens the text for change: with scripts the sentence is marked in it. */
function ChangeIt({ passage, anchor }: { passage: Passage; anchor: string }) {
  const mark = (event: MouseEvent<HTMLAnchorElement>) => {
    const form = event.currentTarget.closest('form');
    const field = form && fieldOf(form, passage.field);
    const start = field ? field.value.indexOf(inOneWay(passage.words)) : -1;
    if (!field || start < 0) return;

    event.preventDefault();
    field.focus();
    field.setSelectionRange(start, start + inOneWay(passage.words).length);
  };

  return (
    <a href={`#${anchor}`} onClick={mark} className={buttonClass('quiet', 'small')}>
      <FormattedMessage id="look.change" defaultMessage="Change it" />
    </a>
  );
}

function GivesAway({ passages, look }: { passages: readonly Passage[]; look: Look }) {
  const intl = useIntl();

  return (
    <div className={styles.part}>
      <h3>
        <FormattedMessage id="look.identifying" defaultMessage="This may give somebody away" />
      </h3>
      <p>
        <FormattedMessage
          id="look.identifying.words"
          defaultMessage="{sealed, select, yes {You sign with a pen name. It hides your name; it cannot hide what you write, and whoever knows you may know you by this.} other {Readers could find out from this who somebody is, or where.}} Nothing is sent yet."
          values={{ sealed: look.sealed ? 'yes' : 'no' }}
        />
      </p>
      <Passages passages={passages} />
      {look.holds && (
        <TextArea
          name="insistBecause"
          rows={2}
          maxLength={LONGEST_NOTE}
          aria-required
          label={intl.formatMessage({ id: 'look.because', defaultMessage: 'If it stays: why?' })}
          hint={intl.formatMessage({
            id: 'look.because.hint',
            defaultMessage:
              'A moderator then looks at it before it appears, and reads this. Nobody else does.',
          })}
          error={
            look.reasonMissing &&
            intl.formatMessage({
              id: 'look.because.missing',
              defaultMessage: 'Please say in a few words why it should stay, or replace it.',
            })
          }
        />
      )}
    </div>
  );
}

function Unkind({ passages, anchor }: { passages: readonly Passage[]; anchor: string }) {
  return (
    <div className={styles.part}>
      <h3>
        <FormattedMessage id="look.unkind" defaultMessage="Read it once as the letter-writer" />
      </h3>
      <p>
        <FormattedMessage
          id="look.unkind.words"
          defaultMessage="How would this sound to you if you had written the letter? It is only a question. What you send is yours."
        />
      </p>
      {passages.map((passage) => (
        <div key={passage.words} className={styles.part}>
          <Sentence passage={passage} />
          <p>
            <ChangeIt passage={passage} anchor={anchor} />
          </p>
        </div>
      ))}
    </div>
  );
}

/**
 * The first thing in a form that came back because its writer is to look at it once more. It asks everything on one
 * screen, and its buttons are the form's: whoever sends it again is not asked again.
 */
export default function SecondLook({ refused }: { refused: Refused | undefined }) {
  const place = useRef<HTMLElement>(null);
  const id = useId();
  const look = refused?.refusal.look;
  const { identifying, unkind } = useStanding(place, look);
  useArrival(place, refused);
  if (!look) return null;
  const left = identifying.length + unkind.length;
  const isReplaced = Object.keys(look.replaced).length > 0;

  return (
    // Without scripts nothing else leads a screen reader to the question that has come before the form.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <section ref={place} aria-labelledby={`${id}-title`} tabIndex={-1} className={styles.look} autoFocus>
      {/* What Enter in a line of the form presses: the first button of a form, which would replace something. */}
      <button tabIndex={-1} aria-hidden="true" className={unseenClass} />
      <h2 id={`${id}-title`}>
        <FormattedMessage id="look.title" defaultMessage="Before it is sent" />
      </h2>
      {[...look.identifying, ...look.unkind].map(({ words }) => (
        <input key={words} type="hidden" name={seenField} value={words} />
      ))}
      <p role="status">
        {(left === 0 || isReplaced) && (
          <FormattedMessage
            id="look.left"
            defaultMessage="{replaced, select, yes {Replaced.} other {}} {left, plural, =0 {Nothing is left to ask. Read it once more, then send it.} other {}}"
            values={{ replaced: isReplaced ? 'yes' : 'no', left }}
          />
        )}
      </p>
      {identifying.length > 0 && <GivesAway passages={identifying} look={look} />}
      {unkind.length > 0 && <Unkind passages={unkind} anchor={`${id}-text`} />}
      {left > 0 && (
        <p className={styles.row}>
          <button className={buttonClass('quiet')}>
            {identifying.length > 0 ? (
              <FormattedMessage id="look.insist" defaultMessage="Send it as it is" />
            ) : (
              <FormattedMessage id="look.keep" defaultMessage="Keep it and send it" />
            )}
          </button>
        </p>
      )}
      <span id={`${id}-text`} tabIndex={-1} />
    </section>
  );
}
