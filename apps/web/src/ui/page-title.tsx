import { useIntl } from 'react-intl';

/** Names the page in the tab. One text, because a title holds nothing else. */
export function PageTitle({ children }: { children: string }) {
  const intl = useIntl();
  const title = intl.formatMessage(
    { id: 'ui.page-title', defaultMessage: '{page} · Quandary' },
    { page: children },
  );

  return <title>{title}</title>;
}
