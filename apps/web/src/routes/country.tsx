import { useIntl } from 'react-intl';
import { redirect } from 'react-router';
import type { Route } from './+types/country';
import { CountryChoice } from '../help-lines/country-choice';
import { countryChoice, findHelp } from '../help-lines/find-help';
import { HelpLines } from '../help-lines/help-lines';
import { rememberChoice } from '../ui/choice-cookie';
import { Page } from '../ui/page';
import { sameOriginPath } from '../ui/same-origin-path';

export function loader({ context, request }: Route.LoaderArgs) {
  return findHelp(context.graphql, request);
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const wanted = String(form.get('country'));
  const country = /^[A-Z]{2}$/.test(wanted) ? wanted : '';

  return redirect(sameOriginPath(form.get('returnTo') as string | null), {
    status: 303,
    headers: { 'Set-Cookie': rememberChoice(request, countryChoice, country) },
  });
}

export default function Country({ loaderData: { lines, ...choice } }: Route.ComponentProps) {
  const title = useIntl().formatMessage({ id: 'lines.title', defaultMessage: 'Help lines of a country' });

  return (
    <Page title={title}>
      <CountryChoice {...choice} />
      <HelpLines lines={lines} withSources />
    </Page>
  );
}
