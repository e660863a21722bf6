import { UNMASKING_FIELDS } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form, useNavigation } from 'react-router';
import { buttonClass } from '../ui/button';
import { TextArea } from '../ui/field';
import form from '../ui/form.module.css';
import type { Refused } from '../ui/refusal';
import { errorOf, Trouble } from '../ui/trouble';

interface UnmaskFormProps {
  postId: string;
  refused: Refused | undefined;
}

/** For an admin: nothing is opened before another admin agrees. Closed, because it is the last thing to reach for. */
export function UnmaskForm({ postId, refused }: UnmaskFormProps) {
  const intl = useIntl();
  const busy = useNavigation().state !== 'idle';

  return (
    <details open={refused !== undefined}>
      <summary>
        <FormattedMessage id="unmask.title" defaultMessage="Find out who is behind this pen name" />
      </summary>
      <Form method="post" className={form.form}>
        <Trouble refused={refused} />
        <p>
          <FormattedMessage
            id="unmask.lead"
            defaultMessage="This breaks a promise, so it takes two: another admin has to confirm it within seven days. It is logged for good, and whoever wrote the letter is told that it happened and why."
          />
        </p>
        <input type="hidden" name="act" value="unmask" />
        <input type="hidden" name="postId" value={postId} />
        <TextArea
          name="reason"
          {...UNMASKING_FIELDS.reason}
          label={intl.formatMessage({ id: 'unmask.reason', defaultMessage: 'Why it has to be known' })}
          hint={intl.formatMessage({
            id: 'unmask.reason.hint',
            defaultMessage: 'The other admin decides by this, and the author will read it.',
          })}
          defaultValue={refused?.entered['reason']}
          error={errorOf(refused, 'reason')}
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
