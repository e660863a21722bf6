import { FormattedMessage } from 'react-intl';
import { useActionData, useFetcher } from 'react-router';
import { SignInLink } from '../accounts/sign-in-link';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { buttonClass } from '../ui/button';
import type { Refused } from '../ui/refusal';
import { RefusalWords } from '../ui/refusal-words';
import styles from './helpful.module.css';
import type { Thanked } from './mark-helpful';

const HelpfulFragment = graphql(`
  fragment Helpful on Article {
    id
    viewerCanMarkHelpful
  }
`);

interface HelpfulProps {
  article: FragmentType<typeof HelpfulFragment>;
  guest: boolean;
}

/** "This helped me", for members who did not write it themselves. */
export function Helpful({ article: masked, guest }: HelpfulProps) {
  const { id, viewerCanMarkHelpful } = readFragment(HelpfulFragment, masked);
  const fetcher = useFetcher<Thanked | Refused>();
  const ofPage = useActionData<Thanked | Refused>();
  const answer = fetcher.data ?? ofPage;
  const thanked = answer !== undefined && 'thanked' in answer;

  if (guest) {
    return (
      <p className={styles.helpful} data-screen-only>
        <FormattedMessage
          id="articles.helpful.guest"
          defaultMessage="Did this help you? <link>Sign in</link> to say so, and others will find it sooner."
          values={{ link: (words) => <SignInLink>{words}</SignInLink> }}
        />
      </p>
    );
  }
  if (!viewerCanMarkHelpful) return null;

  return (
    <fetcher.Form method="post" className={styles.helpful}>
      <input type="hidden" name="act" value="helpful" />
      <input type="hidden" name="articleId" value={id} />
      <button
        aria-pressed={thanked}
        aria-disabled={fetcher.state !== 'idle'}
        className={buttonClass('quiet')}
      >
        <FormattedMessage id="articles.helpful" defaultMessage="This helped me" />
      </button>
      <span role="status">
        {thanked && (
          <span className={styles.thanks}>
            <FormattedMessage
              id="articles.helpful.thanks"
              defaultMessage="Thank you. It may be shown to others sooner; that it was you is not kept."
            />
          </span>
        )}
        {answer && 'refusal' in answer && <RefusalWords refusal={answer.refusal} />}
      </span>
    </fetcher.Form>
  );
}
