import { FormattedMessage, useIntl } from 'react-intl';
import type { Route } from './+types/member';
import { notFound, read } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { Moment } from '../ui/moment';
import { Page } from '../ui/page';

const MemberPage = graphql(`
  query MemberPage($handle: String!) {
    member(handle: $handle) {
      handle
      name
      joinedAt
      badges
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { member } = await read(context.graphql, MemberPage, { handle: params.handle });
  if (!member) notFound();

  return { member };
}

export default function Member({ loaderData: { member } }: Route.ComponentProps) {
  const intl = useIntl();
  const isCoach = member.badges.includes('COACH');

  return (
    <Page
      title={member.name}
      lead={
        isCoach
          ? intl.formatMessage({
              id: 'member.coach',
              defaultMessage: 'A coach: somebody whose training this site has checked.',
            })
          : undefined
      }
    >
      <p>
        <FormattedMessage
          id="member.since"
          defaultMessage="@{handle}, here since {date}"
          values={{ handle: member.handle, date: <Moment at={member.joinedAt} /> }}
        />
      </p>
      <p>
        <FormattedMessage
          id="member.sealed"
          defaultMessage="Sealed letters never appear on anybody’s page."
        />
      </p>
    </Page>
  );
}
