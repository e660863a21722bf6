import { FormattedMessage } from 'react-intl';

/** Where somebody calls who cannot wait. */
export function Emergency() {
  return (
    <p>
      <FormattedMessage
        id="help.emergency"
        defaultMessage="<strong>Ring your local emergency number.</strong> In the European Union and many other countries it is 112, in the United Kingdom 999 or 112, in the United States and Canada 911, in Australia 000. From most mobile phones 112 finds the right one."
        values={{ strong: (words) => <strong>{words}</strong> }}
      />
    </p>
  );
}
