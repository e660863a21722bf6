import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import type { Route } from './+types/post-versions';
import { notFound, read } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { wayBack } from '../posts/post-place';
import { usePostName } from '../posts/post-name';
import { Moment } from '../ui/moment';
import { Page } from '../ui/page';
import { TitledText } from '../ui/text-as-typed';

const VersionsPage = graphql(`
  query VersionsPage($id: ID!) {
    post(id: $id) {
      id
      revisions {
        number
        body
        createdAt
        current
      }
      ...PostPlace
    }
  }
`);

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { post } = await read(context.graphql, VersionsPage, { id: params.id });
  if (!post?.revisions) notFound();

  return { post, revisions: post.revisions, returnTo: wayBack(url, post) };
}

type Version = Route.ComponentProps['loaderData']['revisions'][number];

function VersionTitle({ version: { current, createdAt } }: { version: Version }) {
  const values = { when: <Moment at={createdAt} withTime /> };

  return current ? (
    <FormattedMessage id="versions.now" defaultMessage="What it says now, since {when}" values={values} />
  ) : (
    <FormattedMessage id="versions.before" defaultMessage="What it said from {when}" values={values} />
  );
}

export default function PostVersions({ loaderData: { post, revisions, returnTo } }: Route.ComponentProps) {
  const name = usePostName(post);
  const title = useIntl().formatMessage(
    { id: 'versions.title', defaultMessage: 'Earlier versions of {name}' },
    { name },
  );

  return (
    <Page
      title={title}
      lead={
        <FormattedMessage
          id="versions.lead"
          defaultMessage="Only you and the moderators can read these. Words that were removed are gone from here, too."
        />
      }
    >
      {[...revisions].reverse().map((version) => (
        <TitledText key={version.number} title={<VersionTitle version={version} />} text={version.body} />
      ))}
      <p>
        <Link to={returnTo}>
          <FormattedMessage id="versions.back" defaultMessage="Back to where you were" />
        </Link>
      </p>
    </Page>
  );
}
