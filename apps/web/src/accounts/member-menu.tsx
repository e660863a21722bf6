import { FormattedMessage, useIntl } from 'react-intl';
import { Form, Link } from 'react-router';
import { readFragment, type FragmentType } from '../graphql/generated/fragment-masking';
import { graphql } from '../graphql/generated/gql';
import { PersonIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import styles from './member-menu.module.css';
import { SignInLink } from './sign-in-link';

const MemberMenuFragment = graphql(`
  fragment MemberMenu on Viewer {
    member {
      handle
      name
    }
    canModerate
    canPublishArticles
  }
`);

export function MemberMenu({ viewer: masked }: { viewer: FragmentType<typeof MemberMenuFragment> | null }) {
  const viewer = readFragment(MemberMenuFragment, masked);
  const intl = useIntl();

  if (!viewer) return <SignInLink className={styles.signIn} />;

  const { handle, name } = viewer.member;

  return (
    <Menu
      label={intl.formatMessage({ id: 'accounts.menu', defaultMessage: 'Your menu, {name}' }, { name })}
      icon={<PersonIcon />}
      caption={<bdi>{name}</bdi>}
    >
      <ul role="list" className={styles.entries}>
        <li>
          <Link to={`/m/${handle}`}>
            <FormattedMessage id="accounts.ownPage" defaultMessage="Your page" />
          </Link>
        </li>
        {viewer.canModerate && (
          <li>
            <Link to="/moderation">
              <FormattedMessage id="accounts.reviewQueue" defaultMessage="Review queue" />
            </Link>
          </li>
        )}
        {viewer.canPublishArticles && (
          <li>
            <Link to="/articles/new">
              <FormattedMessage id="accounts.newArticle" defaultMessage="Write a guide" />
            </Link>
          </li>
        )}
        <li>
          <Form method="post" action="/sign-out">
            <button>
              <FormattedMessage id="accounts.signOut" defaultMessage="Sign out" />
            </button>
          </Form>
        </li>
      </ul>
    </Menu>
  );
}
