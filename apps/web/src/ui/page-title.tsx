import { useIntl } from 'react-intl';
import { useRouteLoaderData } from 'react-router';

/** Names the page and the site in the tab, or neither for whoever asked for that. One text, because a title holds nothing else. */
export function PageTitle({ children }: { children: string }) {
  const intl = useIntl();
  const root = useRouteLoaderData<{ siteName: string; discreet: boolean }>('root');
  const site = root?.siteName ?? 'Quandary';
  if (root?.discreet)
    return <title>{intl.formatMessage({ id: 'ui.discreet-title', defaultMessage: 'Home' })}</title>;

  const title = intl.formatMessage(
    { id: 'ui.page-title', defaultMessage: '{page} · {site}' },
    { page: children, site },
  );

  return <title>{title}</title>;
}
