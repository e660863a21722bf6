import { FormattedMessage, useIntl } from 'react-intl';
import { Form, Link, useNavigation } from 'react-router';
import type { Route } from './+types/sign-in';
import { DemoAccounts } from '../accounts/demo-accounts';
import { signIn } from '../accounts/sign-in';
import { SignInFields } from '../accounts/sign-in-fields';
import { submissionOf } from '../graphql/execute';
import { buttonClass } from '../ui/button';
import form from '../ui/form.module.css';
import { Page } from '../ui/page';
import { sameOriginPath } from '../ui/same-origin-path';
import { Trouble } from '../ui/trouble';

export function loader({ context, url }: Route.LoaderArgs) {
  const { demoAccounts, demoPassword } = context.site;

  return { returnTo: sameOriginPath(url.searchParams.get('returnTo')), demoAccounts, demoPassword };
}

export async function action(args: Route.ActionArgs) {
  return signIn(await submissionOf(args));
}

export default function SignIn({ loaderData, actionData: refused }: Route.ComponentProps) {
  const { returnTo, demoAccounts, demoPassword } = loaderData;
  const intl = useIntl();
  const busy = useNavigation().state !== 'idle';

  return (
    <Page title={intl.formatMessage({ id: 'signIn.title', defaultMessage: 'Sign in' })}>
      <Form method="post" className={form.form}>
        <Trouble refused={refused} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <SignInFields refused={refused} />
        <div className={form.row}>
          <button className={buttonClass('primary')} aria-disabled={busy}>
            <FormattedMessage id="accounts.signIn" defaultMessage="Sign in" />
          </button>
          <span className={form.soft}>
            <FormattedMessage
              id="signIn.orUp"
              defaultMessage="New here? <link>Make an account</link>"
              values={{
                link: (words) => (
                  <Link to={`/sign-up?returnTo=${encodeURIComponent(returnTo)}`}>{words}</Link>
                ),
              }}
            />
          </span>
        </div>
      </Form>
      <DemoAccounts accounts={demoAccounts} password={demoPassword} returnTo={returnTo} />
    </Page>
  );
}
