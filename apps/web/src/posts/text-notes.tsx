import { useEffect, useRef, useState, type RefObject } from 'react';
import { FormattedMessage } from 'react-intl';
import type { PostKind } from '../graphql/generated/graphql';
import { HelpLines } from '../help-lines/help-lines';
import { unseen } from '../ui/unseen';
import { Passages, Sentence } from './passages';
import styles from './second-look.module.css';
import { useTextCheck, type Checked } from './use-text-check';

interface TextNotesProps {
  form: RefObject<HTMLFormElement | null>;
  kind: PostKind;
}

/** Milliseconds. Announced at most this often: somebody who listens is writing, and hears their own keys. */
const quiet = 30_000;

/** Says that something stands below, and again only when it is something else and some time has passed. */
function Announcement({ checked }: { checked: Checked | null }) {
  const crisis = checked?.crisis ? 'yes' : 'no';
  const count = checked ? checked.look.identifying.length + checked.look.unkind.length : 0;
  const [said, setSaid] = useState({ count: 0, crisis: 'no' });
  const saidAt = useRef(-Infinity);

  useEffect(() => {
    const now = performance.now();
    if ((count === 0 && crisis === 'no') || now - saidAt.current < quiet) return;

    saidAt.current = now;
    setSaid({ count, crisis });
  }, [count, crisis]);

  return (
    <p aria-live="polite">
      {(said.count > 0 || said.crisis === 'yes') &&
        unseen(
          <FormattedMessage
            id="notes.found"
            defaultMessage="{crisis, select, yes {Help lines stand below your text.} other {}} {count, plural, =0 {} one {# place in your text is shown below it.} other {# places in your text are shown below it.}}"
            values={said}
          />,
        )}
    </p>
  );
}

function InDanger({ helpLines }: Pick<Checked, 'helpLines'>) {
  return (
    <div className={styles.part}>
      <p>
        <FormattedMessage
          id="notes.crisis"
          defaultMessage="Write on, there is no hurry. If you or somebody else may be in danger, these people have time for you now; <link>more help is here</link>."
          values={{
            link: (words) => (
              <a href="/help-now" target="_blank">
                {words}
              </a>
            ),
          }}
        />
      </p>
      <HelpLines lines={helpLines} />
    </div>
  );
}

/** Below a text while it is being written: what its writer would be asked before it is sent. */
export default function TextNotes({ form, kind }: TextNotesProps) {
  const checked = useTextCheck(form, kind);
  const { identifying = [], unkind = [] } = checked?.look ?? {};

  return (
    <>
      <Announcement checked={checked} />
      {checked && (checked.crisis || identifying.length + unkind.length > 0) && (
        <div className={styles.notes}>
          {checked.crisis && <InDanger helpLines={checked.helpLines} />}
          {identifying.length > 0 && (
            <div className={styles.part}>
              <p>
                <FormattedMessage
                  id="notes.identifying"
                  defaultMessage="{sealed, select, yes {Whoever knows you may know you by this, whatever name you sign with:} other {Readers could find out from this who somebody is, or where:}}"
                  values={{ sealed: checked.look.sealed ? 'yes' : 'no' }}
                />
              </p>
              <Passages passages={identifying} />
            </div>
          )}
          {unkind.length > 0 && (
            <div className={styles.part}>
              <p>
                <FormattedMessage
                  id="notes.unkind"
                  defaultMessage="Read it once as the letter-writer. How would this sound to you?"
                />
              </p>
              {unkind.map((passage) => (
                <Sentence key={passage.words} passage={passage} />
              ))}
            </div>
          )}
        </div>
      )}
    </>
  );
}
