import { useIntl } from 'react-intl';
import { redirect, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/theme';
import type { loader as frame } from '../root';
import { ThemeChoice } from '../site/theme-switch';
import { rememberChoice } from '../ui/choice-cookie';
import { Page } from '../ui/page';
import { sameOriginPath } from '../ui/same-origin-path';

/** The host reads the cookie. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const wanted = form.get('theme');
  const theme = wanted === 'light' || wanted === 'dark' ? wanted : 'system';

  return redirect(sameOriginPath(form.get('returnTo') as string | null), {
    status: 303,
    headers: { 'Set-Cookie': rememberChoice(request, 'theme', theme) },
  });
}

export default function Theme() {
  const title = useIntl().formatMessage({ id: 'theme.label', defaultMessage: 'Light or dark' });

  return (
    <Page title={title}>
      <ThemeChoice theme={useRouteLoaderData<typeof frame>('root')?.theme} />
    </Page>
  );
}
