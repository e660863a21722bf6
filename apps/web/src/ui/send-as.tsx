import { FormattedMessage } from 'react-intl';
import type { Refusal } from './refusal';

/** The question before one member's form is sent as another's: a box to tick, then the form's own button. */
export function SendAs({ refusal: { sendAs } }: { refusal: Refusal }) {
  if (!sendAs) return null;

  return (
    <p>
      <label>
        <input type="checkbox" name="sentBy" value={sendAs.id} />{' '}
        <FormattedMessage
          id="refusal.sendAs"
          defaultMessage="Yes, send it as {name}"
          values={{ name: <bdi>{sendAs.name}</bdi> }}
        />
      </label>
    </p>
  );
}
