import { FormattedMessage, useIntl } from 'react-intl';
import { Form, type ClientActionFunctionArgs } from 'react-router';
import type { Route } from './+types/sign-out';
import { signOut } from '../accounts/sign-out';
import { submissionOf } from '../graphql/execute';
import { buttonClass } from '../ui/button';
import { drafts } from '../ui/draft-store';
import { Page } from '../ui/page';

export async function action(args: Route.ActionArgs) {
  return signOut(await submissionOf(args));
}

/** Half-written letters do not stay behind on a shared computer. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  drafts.clearAll();

  return serverAction();
}

export default function SignOut() {
  const title = useIntl().formatMessage({ id: 'signOut.title', defaultMessage: 'Sign out?' });

  return (
    <Page title={title}>
      <Form method="post">
        <button className={buttonClass('primary')}>
          <FormattedMessage id="accounts.signOut" defaultMessage="Sign out" />
        </button>
      </Form>
    </Page>
  );
}
