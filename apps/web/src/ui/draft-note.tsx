import { FormattedMessage } from 'react-intl';
import styles from './draft-note.module.css';
import type { DraftState } from './use-draft';

/** Says that nothing typed will be lost. */
export function DraftNote({ state }: Pick<DraftState, 'state'>) {
  return (
    <p role="status" className={styles.note}>
      {state === 'restored' && (
        <FormattedMessage id="draft.restored" defaultMessage="What you wrote last time is back." />
      )}
      {state === 'saved' && <FormattedMessage id="draft.saved" defaultMessage="Draft kept on this device." />}
    </p>
  );
}
