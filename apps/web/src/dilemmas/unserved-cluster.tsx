import { FormattedList, FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { buttonClass } from '../ui/button';
import { unseen } from '../ui/unseen';
import { dilemmaPath } from './dilemma-path';
import styles from './unserved-cluster.module.css';

const UnservedClusterFragment = graphql(`
  fragment UnservedCluster on UnservedCluster {
    letterCount
    words
    topic {
      slug
    }
    letters {
      number
      slug
      title
    }
  }
`);

interface UnservedClusterProps {
  cluster: FragmentType<typeof UnservedClusterFragment>;
  mayWrite: boolean;
}

/** Letters on one matter, called by the words that they share. */
export function UnservedCluster({ cluster: masked, mayWrite }: UnservedClusterProps) {
  const { letterCount, words, topic, letters } = readFragment(UnservedClusterFragment, masked);
  const others = letterCount - letters.length;

  return (
    <section className={styles.cluster}>
      <div className={styles.head}>
        <h3 dir="auto">
          {words.length > 0 ? (
            <FormattedList type="unit" value={words} />
          ) : (
            <FormattedMessage id="unserved.wordless" defaultMessage="Without a word in common" />
          )}
        </h3>
        <p className={styles.count}>
          <FormattedMessage
            id="unserved.letters"
            defaultMessage="{count, plural, one {# letter} other {# letters}}"
            values={{ count: letterCount }}
          />
        </p>
      </div>
      <ul role="list" className={styles.letters}>
        {letters.map((letter) => (
          <li key={letter.number}>
            <Link to={dilemmaPath(letter)} dir="auto">
              {letter.title}
            </Link>
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p className={styles.more}>
          <FormattedMessage
            id="unserved.others"
            defaultMessage="and {count, plural, one {# more} other {# more}}"
            values={{ count: others }}
          />
        </p>
      )}
      {mayWrite && (
        <p>
          <Link to={`/articles/new?topic=${topic.slug}`} className={buttonClass('quiet', 'small')}>
            <FormattedMessage
              id="unserved.write"
              defaultMessage="Write about it<unseen>: {words}</unseen>"
              values={{ unseen, words: words.join(', ') }}
            />
          </Link>
        </p>
      )}
    </section>
  );
}
