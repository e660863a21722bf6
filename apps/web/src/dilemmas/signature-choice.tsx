import { DILEMMA_FIELDS } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { TextField } from '../ui/field';
import { Option, Options } from '../ui/option';
import type { Refused } from '../ui/refusal';
import { errorOf } from '../ui/trouble';
import styles from './signature-choice.module.css';

interface SignatureChoiceProps {
  ownName: string;
  entered: Record<string, string> | undefined;
  refused: Refused | undefined;
}

/**
 * Under which name the letter is signed, and what each choice means. The browser asks no least length of the pen
 * name: signed by one's own name the field is out of sight, and a hidden field would stop the form without a word.
 */
export function SignatureChoice({ ownName, entered, refused }: SignatureChoiceProps) {
  const intl = useIntl();
  const own = entered?.['signed'] === 'own';

  return (
    <div className={styles.signature}>
      <Options legend={<FormattedMessage id="ask.signed" defaultMessage="How do you sign it?" />}>
        <Option name="signed" value="sealed" chosen={!own}>
          <FormattedMessage
            id="ask.sealed"
            defaultMessage="<strong>Sealed, with a pen name.</strong> Nobody can see who you are: not readers, not coaches, not moderators. The seal can only be opened by two admins together, for a reason that goes on record and that you will read, or by whoever runs this server. The pen name belongs to this letter only; what you say underneath carries it too. Leave out names, places and anything else that only you would know."
            values={{ strong: (words) => <strong>{words}</strong> }}
          />
        </Option>
        <Option name="signed" value="own" chosen={own}>
          <FormattedMessage
            id="ask.own"
            defaultMessage="<strong>As {name}.</strong> The letter links to your page."
            values={{ name: ownName, strong: (words) => <strong>{words}</strong> }}
          />
        </Option>
      </Options>
      <div className={styles.penName}>
        <TextField
          name="penName"
          maxLength={DILEMMA_FIELDS.penName.maxLength}
          autoComplete="off"
          label={intl.formatMessage({ id: 'ask.penName', defaultMessage: 'Pen name' })}
          hint={intl.formatMessage({
            id: 'ask.penName.hint',
            defaultMessage: 'As in a newspaper: “Ghosted in Chicago”, “Doctor Nobody”.',
          })}
          defaultValue={entered?.['penName']}
          error={errorOf(refused, 'penName')}
        />
      </div>
    </div>
  );
}
