import { useIntl } from 'react-intl';
import { redirect, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/theme';
import type { loader as frame } from '../root';
import { ThemeChoice } from '../site/theme-switch';
import { Page } from '../ui/page';
import { sameOriginPath } from '../ui/same-origin-path';

const aYear = 365 * 24 * 60 * 60;

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const wanted = form.get('theme');
  const theme = wanted === 'light' || wanted === 'dark' ? wanted : 'system';

  return redirect(sameOriginPath(form.get('returnTo') as string | null), {
    status: 303,
    headers: { 'Set-Cookie': cookie(theme, new URL(request.url).protocol === 'https:') },
  });
}

/** `__Host-` binds it to this host; browsers take it over https alone. The host reads it. */
function cookie(theme: string, secure: boolean): string {
  const attributes = `Path=/; Max-Age=${aYear}; SameSite=Lax`;
  return secure ? `__Host-theme=${theme}; ${attributes}; Secure` : `theme=${theme}; ${attributes}`;
}

export default function Theme() {
  const title = useIntl().formatMessage({ id: 'theme.label', defaultMessage: 'Light or dark' });

  return (
    <Page title={title}>
      <ThemeChoice theme={useRouteLoaderData<typeof frame>('root')?.theme} />
    </Page>
  );
}
