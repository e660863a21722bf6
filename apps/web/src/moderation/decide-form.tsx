import { COOLING_MINUTES, DECISION_FIELDS, LONGEST_MODERATOR_SUSPENSION } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form, useNavigation } from 'react-router';
import { everyReason, ReasonWords } from '../posts/reason-words';
import { buttonClass } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import form from '../ui/form.module.css';
import { OpenedBy } from '../ui/opened-by';
import { Option, Options } from '../ui/option';
import type { Refused } from '../ui/refusal';
import { errorOf, Trouble } from '../ui/trouble';
import styles from './decide-form.module.css';
import { everyDecision } from './decide-review';
import { DecisionWords } from './decision-words';

interface DecideFormProps {
  reviewItemId: string;
  /** Of the text that the page shows. */
  revision: number;
  refused: Refused | undefined;
}

function Kinds({ chosen }: { chosen: string | undefined }) {
  return (
    <Options legend={<FormattedMessage id="decide.kind" defaultMessage="What happens to it?" />}>
      {everyDecision.map((kind) => (
        <Option key={kind} name="kind" value={kind} required chosen={chosen === kind}>
          <DecisionWords kind={kind} />
        </Option>
      ))}
    </Options>
  );
}

function Reasons({ chosen }: { chosen: string | undefined }) {
  return (
    <Options
      legend={<FormattedMessage id="decide.reason" defaultMessage="Why? (not needed for keeping it)" />}
    >
      {everyReason.map((reason) => (
        <Option key={reason} name="reason" value={reason} chosen={chosen === reason}>
          <ReasonWords reason={reason} />
        </Option>
      ))}
    </Options>
  );
}

function Until({ refused }: Pick<DecideFormProps, 'refused'>) {
  const intl = useIntl();

  return (
    <div className={styles.until}>
      <TextField
        name="suspendUntil"
        type="date"
        label={intl.formatMessage({ id: 'decide.until', defaultMessage: 'Suspended, or read first, until' })}
        hint={intl.formatMessage(
          {
            id: 'decide.until.hint',
            defaultMessage:
              'A moderator may suspend for up to {days, plural, =7 {seven days} one {# day} other {# days}}.',
          },
          { days: LONGEST_MODERATOR_SUSPENSION / 86_400_000 },
        )}
        defaultValue={refused?.entered['suspendUntil']}
        error={errorOf(refused, 'suspendUntil')}
      />
    </div>
  );
}

/** From what a page suggests by itself to an hour. */
const everyWait = [2, 5, 10, 30, COOLING_MINUTES.most];

function Discussion({ refused }: Pick<DecideFormProps, 'refused'>) {
  return (
    <div className={styles.discussion}>
      <Option type="checkbox" name="branch" value="yes" chosen={refused?.entered['branch'] !== undefined}>
        <FormattedMessage id="decide.branch" defaultMessage="Only below this post, not the whole letter" />
      </Option>
      <div className={styles.minutes}>
        <Options
          legend={
            <FormattedMessage
              id="decide.minutes"
              defaultMessage="Minutes between two comments of one person"
            />
          }
        >
          {everyWait.map((minutes) => (
            <Option
              key={minutes}
              name="minutes"
              value={String(minutes)}
              chosen={(refused?.entered['minutes'] ?? '10') === String(minutes)}
            >
              {minutes}
            </Option>
          ))}
        </Options>
      </div>
    </div>
  );
}

function Explanation({ refused }: Pick<DecideFormProps, 'refused'>) {
  const intl = useIntl();

  return (
    <TextArea
      name="explanation"
      {...DECISION_FIELDS.explanation}
      label={intl.formatMessage({ id: 'decide.explanation', defaultMessage: 'What its author will read' })}
      hint={intl.formatMessage({
        id: 'decide.explanation.hint',
        defaultMessage: 'Say what you saw, which rule it touches, and what they could do now.',
      })}
      defaultValue={refused?.entered['explanation']}
      error={errorOf(refused, 'explanation')}
    />
  );
}

export function DecideForm({ reviewItemId, revision, refused }: DecideFormProps) {
  const busy = useNavigation().state !== 'idle';

  return (
    <Form method="post" className={form.form}>
      <OpenedBy entered={refused?.entered} />
      <Trouble refused={refused} />
      <input type="hidden" name="act" value="decide" />
      <input type="hidden" name="reviewItemId" value={reviewItemId} />
      <input type="hidden" name="revision" value={revision} />
      <div className={styles.columns}>
        <Kinds chosen={refused?.entered['kind']} />
        <Reasons chosen={refused?.entered['reason']} />
      </div>
      <Until refused={refused} />
      <Discussion refused={refused} />
      <Explanation refused={refused} />
      <div className={form.row}>
        <button className={buttonClass('primary')} aria-disabled={busy}>
          <FormattedMessage id="decide.submit" defaultMessage="Decide" />
        </button>
      </div>
    </Form>
  );
}
