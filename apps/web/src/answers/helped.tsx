import { FormattedMessage } from 'react-intl';
import { Form } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { RefusalWords } from '../ui/refusal-words';
import { useSubmission } from '../ui/submission';
import styles from './helped.module.css';
import { helpedForm } from './mark-helped';

const HelpedFragment = graphql(`
  fragment Helped on Answer {
    id
    helped
    viewerCanMarkHelped
  }
`);

/** "This helped me": everybody sees it, only the letter-writer says it. */
export function Helped({ answer: masked }: { answer: FragmentType<typeof HelpedFragment> }) {
  const { id, helped, viewerCanMarkHelped } = readFragment(HelpedFragment, masked);
  const { sending, busy, refused } = useSubmission(helpedForm(id));

  if (!viewerCanMarkHelped) {
    return helped ? (
      <p className={styles.helped}>
        <FormattedMessage id="answers.helped" defaultMessage="The letter-writer says: this helped me." />
      </p>
    ) : null;
  }

  return (
    <Form {...sending} className={styles.form}>
      <input type="hidden" name="act" value="helped" />
      <input type="hidden" name="answerId" value={id} />
      <button
        name="helped"
        value={helped ? 'no' : 'yes'}
        aria-pressed={helped}
        aria-disabled={busy}
        className={styles.button}
      >
        <FormattedMessage id="answers.helpedMe" defaultMessage="This helped me" />
      </button>
      <span role="status">{refused && <RefusalWords refusal={refused.refusal} />}</span>
    </Form>
  );
}
