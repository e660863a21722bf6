import { FormattedMessage, useIntl } from 'react-intl';
import { redirect, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/discreet';
import type { loader as frame } from '../root';
import { discreetChoice, DiscreetSwitch } from '../site/discreet-switch';
import { rememberChoice } from '../ui/choice-cookie';
import { Page } from '../ui/page';
import { sameOriginPath } from '../ui/same-origin-path';
import styles from './words.module.css';

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const discreet = form.get('discreet') === 'on' ? 'on' : '';

  return redirect(sameOriginPath(form.get('returnTo') as string | null), {
    status: 303,
    headers: { 'Set-Cookie': rememberChoice(request, discreetChoice, discreet) },
  });
}

export default function Discreet() {
  const title = useIntl().formatMessage({ id: 'discreet.title', defaultMessage: 'Discreet mode' });
  const discreet = useRouteLoaderData<typeof frame>('root')?.discreet ?? false;

  return (
    <Page title={title}>
      <div className={styles.words}>
        <p>
          <FormattedMessage
            id="discreet.words"
            defaultMessage="In discreet mode the tab of every page here is called “Home” and has a plain icon, in this browser, until you switch it off. The address bar still shows where you are, and whoever looks at the page itself sees what is on it."
          />
        </p>
        <DiscreetSwitch discreet={discreet} />
        <LeaveQuicklyWords />
      </div>
    </Page>
  );
}

/** What leaving does, and what no page can do. */
function LeaveQuicklyWords() {
  return (
    <>
      <h2>
        <FormattedMessage id="discreet.leave.title" defaultMessage="Leaving quickly" />
      </h2>
      <p>
        <FormattedMessage
          id="discreet.leave"
          defaultMessage="“Leave quickly” at the top of the pages, or Escape pressed three times, goes to Wikipedia at once. With scripts the page is blanked first, its entry in the history is replaced, and “Back” leads away again in the same tab."
        />
      </p>
      <p>
        <FormattedMessage
          id="discreet.leave.not"
          defaultMessage="No page can take out of the history what was opened before it, and without scripts the page itself stays there, too. You stay signed in, and what you began to write stays in this browser. If somebody looks at what you do on this device, use a private window, or delete the history afterwards; the safest is a device that they do not have."
        />
      </p>
    </>
  );
}
