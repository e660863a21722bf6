import { REPORT_FIELDS } from '@quandary/rules';
import { FormattedMessage, useIntl } from 'react-intl';
import { Form, Link, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/report-post';
import { notFound, read, submissionOf } from '../graphql/execute';
import { graphql } from '../graphql/generated/gql';
import { reportPost } from '../moderation/report-post';
import { wayBack } from '../posts/post-place';
import { usePostName } from '../posts/post-name';
import { QuotedPost } from '../posts/quoted-post';
import { everyReason, ReasonWords } from '../posts/reason-words';
import type { loader as frame } from '../root';
import { buttonClass } from '../ui/button';
import { TextArea } from '../ui/field';
import form from '../ui/form.module.css';
import { Notice } from '../ui/notice';
import { Option, Options } from '../ui/option';
import { NeverMind } from '../ui/never-mind';
import { OpenedBy } from '../ui/opened-by';
import { Page } from '../ui/page';
import { errorOf, Trouble } from '../ui/trouble';

const ReportPage = graphql(`
  query ReportPage($id: ID!) {
    post(id: $id) {
      id
      revision
      viewerCanReport
      ...PostPlace
      ...QuotedPost
    }
  }
`);

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { post } = await read(context.graphql, ReportPage, { id: params.id });
  const done = url.searchParams.has('done');
  if (!post || (!post.viewerCanReport && !done)) notFound();

  return { post, done, returnTo: wayBack(url, post) };
}

export async function action(args: Route.ActionArgs) {
  return reportPost(await submissionOf(args));
}

function Thanks({ returnTo }: { returnTo: string }) {
  const member = useRouteLoaderData<typeof frame>('root')?.viewer;

  return (
    <Notice
      tone="good"
      role="status"
      title={
        <FormattedMessage id="report.thanks.title" defaultMessage="Thank you. A moderator will look at it." />
      }
    >
      <p>
        <Link to={returnTo}>
          <FormattedMessage id="report.thanks.back" defaultMessage="Back to where you were" />
        </Link>
      </p>
      {member && (
        <p>
          <Link to="/me/reports">
            <FormattedMessage id="report.thanks.own" defaultMessage="What became of your reports" />
          </Link>
        </p>
      )}
    </Notice>
  );
}

/** Without an account one can report what is against the law, and nothing else. */
function useReasons() {
  const member = useRouteLoaderData<typeof frame>('root')?.viewer;

  return member ? everyReason : everyReason.filter((reason) => reason === 'ILLEGAL');
}

type Refused = Route.ComponentProps['actionData'];

interface ReportFormProps {
  post: { id: string; revision: number };
  returnTo: string;
  refused: Refused;
}

function ReportForm({ post, returnTo, refused }: ReportFormProps) {
  const intl = useIntl();
  const reasons = useReasons();

  return (
    <Form method="post" className={form.form}>
      <OpenedBy entered={refused?.entered} />
      <Trouble refused={refused} />
      <input type="hidden" name="postId" value={post.id} />
      <input type="hidden" name="revision" value={post.revision} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <Options legend={<FormattedMessage id="report.reason" defaultMessage="What is wrong with it?" />}>
        {reasons.map((reason) => (
          <Option
            key={reason}
            name="reason"
            value={reason}
            required
            chosen={reasons.length === 1 || refused?.entered['reason'] === reason}
          >
            <ReasonWords reason={reason} />
          </Option>
        ))}
      </Options>
      <TextArea
        name="note"
        {...REPORT_FIELDS.note}
        label={intl.formatMessage({
          id: 'report.note',
          defaultMessage: 'Anything a moderator should know (if you like)',
        })}
        defaultValue={refused?.entered['note']}
        error={errorOf(refused, 'note')}
      />
      <div className={form.row}>
        <button className={buttonClass('primary')}>
          <FormattedMessage id="report.submit" defaultMessage="Send the report" />
        </button>
        <NeverMind to={returnTo} />
      </div>
    </Form>
  );
}

export default function ReportPost({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { post, done, returnTo } = loaderData;
  const name = usePostName(post);

  return (
    <Page
      title={useIntl().formatMessage({ id: 'report.title', defaultMessage: 'Report {name}' }, { name })}
      lead={<FormattedMessage id="report.lead" defaultMessage="Only moderators see who reported what." />}
    >
      {done ? (
        <Thanks returnTo={returnTo} />
      ) : (
        <>
          <QuotedPost post={post} />
          <ReportForm post={post} returnTo={returnTo} refused={refused} />
        </>
      )}
    </Page>
  );
}
