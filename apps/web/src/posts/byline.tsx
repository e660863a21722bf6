import { FormattedMessage } from 'react-intl';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import type { AuthorBadge } from '../graphql/generated/graphql';
import styles from './byline.module.css';

const BylineFragment = graphql(`
  fragment Byline on Author {
    name
    badges
    member {
      handle
    }
  }
`);

type Author = FragmentType<typeof BylineFragment>;

function BadgeWord({ badge }: { badge: AuthorBadge }) {
  switch (badge) {
    case 'LETTER_WRITER':
      return <FormattedMessage id="badge.letterWriter" defaultMessage="letter-writer" />;
    case 'COACH':
      return <FormattedMessage id="badge.coach" defaultMessage="coach" />;
    case 'MODERATOR':
      return <FormattedMessage id="badge.moderator" defaultMessage="moderator" />;
    case 'ADMIN':
      return <FormattedMessage id="badge.admin" defaultMessage="admin" />;
  }
}

export function nameOf(author: Author): string {
  return readFragment(BylineFragment, author).name;
}

/** Who wrote it. Behind a pen name there is nobody to follow. */
export function Byline({ author }: { author: Author }) {
  const { name, badges, member } = readFragment(BylineFragment, author);

  return (
    <span className={styles.byline}>
      <bdi className={styles.name}>{member ? <Link to={`/m/${member.handle}`}>{name}</Link> : name}</bdi>
      {badges.map((badge) => (
        <span key={badge} className={`${styles.badge} ${styles[badge]}`}>
          <BadgeWord badge={badge} />
        </span>
      ))}
    </span>
  );
}
