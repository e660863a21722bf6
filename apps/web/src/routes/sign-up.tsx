import { FormattedMessage, useIntl } from 'react-intl';
import { Form, Link, useNavigation } from 'react-router';
import type { Route } from './+types/sign-up';
import { SignUpFields } from '../accounts/sign-up-fields';
import { signUp } from '../accounts/sign-up';
import { submissionOf } from '../graphql/execute';
import { buttonClass } from '../ui/button';
import form from '../ui/form.module.css';
import { Page } from '../ui/page';
import { sameOriginPath } from '../ui/same-origin-path';
import { Trouble } from '../ui/trouble';

export function loader({ url }: Route.LoaderArgs) {
  return { returnTo: sameOriginPath(url.searchParams.get('returnTo')) };
}

export async function action(args: Route.ActionArgs) {
  return signUp(await submissionOf(args));
}

export default function SignUp({ loaderData: { returnTo }, actionData: refused }: Route.ComponentProps) {
  const intl = useIntl();
  const busy = useNavigation().state !== 'idle';

  return (
    <Page
      title={intl.formatMessage({ id: 'signUp.title', defaultMessage: 'Make an account' })}
      lead={
        <FormattedMessage
          id="signUp.lead"
          defaultMessage="You need one to write, to vote and to reply. Reading never needs one."
        />
      }
    >
      <Form method="post" className={form.form}>
        <Trouble refused={refused} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <SignUpFields refused={refused} />
        <div className={form.row}>
          <button className={buttonClass('primary')} aria-disabled={busy}>
            <FormattedMessage id="signUp.submit" defaultMessage="Make my account" />
          </button>
          <span className={form.soft}>
            <FormattedMessage
              id="signUp.orIn"
              defaultMessage="Been here before? <link>Sign in</link>"
              values={{
                link: (words) => (
                  <Link to={`/sign-in?returnTo=${encodeURIComponent(returnTo)}`}>{words}</Link>
                ),
              }}
            />
          </span>
        </div>
      </Form>
    </Page>
  );
}
