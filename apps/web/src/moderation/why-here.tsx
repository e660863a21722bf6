import { FormattedMessage } from 'react-intl';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { MarkKind } from '../posts/mark-kind';
import { Notice } from '../ui/notice';
import styles from './why-here.module.css';

const WhyHereFragment = graphql(`
  fragment WhyHere on ReviewItem {
    authorNote
    marks {
      kind
      text
      holds
    }
  }
`);

interface WhyHereProps {
  item: FragmentType<typeof WhyHereFragment>;
}

/** The very words that a moderator may want to look at, each once, and why its author would have it appear as it is. */
export function WhyHere({ item: masked }: WhyHereProps) {
  const { authorNote, marks } = readFragment(WhyHereFragment, masked);
  const places = [...new Map(marks.map((mark) => [`${mark.kind} ${mark.text}`, mark])).values()];

  return (
    <>
      {places.length > 0 && (
        <section>
          <h2 className={styles.title}>
            <FormattedMessage id="review.marks" defaultMessage="Worth a look" />
          </h2>
          <ul role="list" className={styles.marks}>
            {places.map(({ kind, text, holds }) => (
              <li key={`${kind} ${text}`}>
                <MarkKind kind={kind} />
                {holds && (
                  <>
                    {' '}
                    <FormattedMessage id="review.marks.holds" defaultMessage="(it waits because of this)" />
                  </>
                )}
                <blockquote dir="auto">
                  <mark>{text}</mark>
                </blockquote>
              </li>
            ))}
          </ul>
        </section>
      )}
      {authorNote && (
        <Notice
          title={
            <FormattedMessage
              id="review.authorNote"
              defaultMessage="Why its author would have it appear as it is"
            />
          }
        >
          <p dir="auto">{authorNote}</p>
        </Notice>
      )}
    </>
  );
}
