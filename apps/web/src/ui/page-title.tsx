import { useIntl } from 'react-intl';
import { useRouteLoaderData } from 'react-router';

/** Names the page and the site in the tab. One text, because a title holds nothing else. */
export function PageTitle({ children }: { children: string }) {
  const intl = useIntl();
  const site = useRouteLoaderData<{ siteName: string }>('root')?.siteName ?? 'Quandary';
  const title = intl.formatMessage(
    { id: 'ui.page-title', defaultMessage: '{page} · {site}' },
    { page: children, site },
  );

  return <title>{title}</title>;
}
