import { DECISION_FIELDS } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form, useNavigation } from 'react-router';
import { everyReason, ReasonWords } from '../posts/reason-words';
import { buttonClass } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import form from '../ui/form.module.css';
import { Option, Options } from '../ui/option';
import type { Refused } from '../ui/refusal';
import { errorOf, Trouble } from '../ui/trouble';

interface ProposeSuspensionFormProps {
  reviewItemId: string;
  refused: Refused | undefined;
}

/** For an admin: more than seven days, which another admin has to confirm. */
export function ProposeSuspensionForm({ reviewItemId, refused }: ProposeSuspensionFormProps) {
  const intl = useIntl();
  const busy = useNavigation().state !== 'idle';

  return (
    <details open={refused !== undefined}>
      <summary>
        <FormattedMessage
          id="suspensions.propose"
          defaultMessage="Propose a suspension of more than seven days"
        />
      </summary>
      <Form method="post" className={form.form}>
        <Trouble refused={refused} />
        <input type="hidden" name="act" value="propose-suspension" />
        <input type="hidden" name="reviewItemId" value={reviewItemId} />
        <Options legend={<FormattedMessage id="report.reason" defaultMessage="What is wrong with it?" />}>
          {everyReason.map((reason) => (
            <Option
              key={reason}
              name="reason"
              value={reason}
              required
              chosen={refused?.entered['reason'] === reason}
            >
              <ReasonWords reason={reason} />
            </Option>
          ))}
        </Options>
        <TextField
          name="suspendUntil"
          type="date"
          required
          label={intl.formatMessage({ id: 'suspensions.until', defaultMessage: 'Suspended until' })}
          defaultValue={refused?.entered['suspendUntil']}
          error={errorOf(refused, 'suspendUntil')}
        />
        <TextArea
          name="explanation"
          {...DECISION_FIELDS.explanation}
          label={intl.formatMessage({
            id: 'suspensions.explanation',
            defaultMessage: 'What the other admin, and then its author, will read',
          })}
          defaultValue={refused?.entered['explanation']}
          error={errorOf(refused, 'explanation')}
        />
        <div className={form.row}>
          <button className={buttonClass('quiet')} aria-disabled={busy}>
            <FormattedMessage id="unmask.submit" defaultMessage="Propose it" />
          </button>
        </div>
      </Form>
    </details>
  );
}
