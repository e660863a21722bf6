import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createContext, use, type ReactNode } from 'react';
import { RawIntlProvider } from 'react-intl';
import { createRoutesStub, Outlet, useLocation, type ActionFunction } from 'react-router';
import { language } from '../src/ui/language';

interface Around {
  /** Where the reader is. */
  url?: string;
  /** What answers the forms of the page. */
  action?: ActionFunction;
  /** What the page came back with, as it does without scripts. */
  actionData?: unknown;
  /** Who is signed in, for what asks the root of the page. */
  viewer?: object | null;
}

interface Shown {
  user: UserEvent;
  /** What stands in the address bar, without the origin. */
  address: () => string;
  /** The page with something else on it, as after another answer of the server. */
  exchange: (element: ReactNode) => void;
}

const Shown = createContext<ReactNode>(null);

/** Shows a component as a page of the site does: in its language, inside the router. */
export function show(
  element: ReactNode,
  { url = '/', action, actionData, viewer = null }: Around = {},
): Shown {
  let address = url;
  const root = { viewer, siteName: 'Quandary', theme: 'system', discreet: false };
  const Page = () => {
    const { pathname, search, hash } = useLocation();
    address = pathname + search + hash;

    return use(Shown);
  };
  const Site = createRoutesStub([
    {
      id: 'root',
      Component: Outlet,
      loader: () => root,
      children: [{ id: 'page', path: '*', Component: Page, action }],
    },
  ]);
  const hydrationData = {
    loaderData: { root },
    actionData: actionData === undefined ? undefined : { page: actionData },
  };
  const page = (shown: ReactNode) => (
    <RawIntlProvider value={language}>
      <Shown value={shown}>
        <Site initialEntries={[url]} hydrationData={hydrationData} />
      </Shown>
    </RawIntlProvider>
  );
  const { rerender } = render(page(element));

  return { user: userEvent.setup(), address: () => address, exchange: (other) => rerender(page(other)) };
}
