import type { ReactNode } from 'react';
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

function Entry({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li>
      <Link to={to}>{children}</Link>
    </li>
  );
}

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
        <Entry to={`/m/${handle}`}>
          <FormattedMessage id="accounts.ownPage" defaultMessage="Your page" />
        </Entry>
        <Entry to="/me/decisions">
          <FormattedMessage id="accounts.decisions" defaultMessage="What was decided about you" />
        </Entry>
        {viewer.canModerate && (
          <Entry to="/moderation">
            <FormattedMessage id="accounts.reviewQueue" defaultMessage="Review queue" />
          </Entry>
        )}
        {viewer.canPublishArticles && (
          <Entry to="/articles/new">
            <FormattedMessage id="accounts.newArticle" defaultMessage="Write a guide" />
          </Entry>
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
