import { FormattedList, FormattedMessage } from 'react-intl';

/** More than these say nothing more. */
const most = 3;

/** Why something was suggested: the words that both texts share. */
export function MatchedWords({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null;

  return (
    <p>
      <FormattedMessage
        id="ui.matched"
        defaultMessage="in common: {words}"
        values={{ words: <FormattedList key="words" value={words.slice(0, most)} /> }}
      />
    </p>
  );
}
