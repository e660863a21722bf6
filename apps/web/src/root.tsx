// The order of the cascade layers is declared in the first style sheet, so it stays the first import.
import './ui/tokens.css';
import './ui/base.css';
import { use, useLayoutEffect, type ReactNode } from 'react';
import { RawIntlProvider } from 'react-intl';
import { Links, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/root';
import { read } from './graphql/execute';
import { graphql } from './graphql/generated/gql';
import { ErrorPage } from './site/error-page';
import { Frame } from './site/frame';
import { language } from './ui/language';
import { discreetChoice } from './site/discreet-switch';
import { NonceContext } from './site/nonce';
import { choiceIn } from './ui/choice-cookie';
import { drafts } from './ui/draft-store';
import { frameChanged } from './ui/revalidation';
import { useMemberId } from './ui/who';

const FrameQuery = graphql(`
  query Frame {
    viewer {
      member {
        id
      }
      ...MemberMenu
    }
  }
`);

export async function loader({ context, request }: Route.LoaderArgs) {
  const { viewer } = await read(context.graphql, FrameQuery, {});

  const discreet = choiceIn(request, discreetChoice) === 'on';

  return { viewer, theme: context.theme, siteName: context.site.name, discreet };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = use(NonceContext);
  const frame = useRouteLoaderData<typeof loader>('root');
  const theme = frame?.theme === 'system' ? undefined : frame?.theme;

  return (
    <html lang={language.locale} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
        <link rel="icon" href={frame?.discreet ? '/plain.svg' : '/favicon.svg'} type="image/svg+xml" />
        <Links nonce={import.meta.env.DEV ? (nonce ?? nonceOfPage()) : nonce} />
      </head>
      <body>
        <RawIntlProvider value={language}>
          <Frame
            viewer={frame?.viewer ?? null}
            siteName={frame?.siteName}
            theme={frame?.theme}
            discreet={frame?.discreet}
          >
            {children}
          </Frame>
        </RawIntlProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** React Router's style sheet of development is the one link that React compares with what the server sent. */
function nonceOfPage(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
}

/** Before any form of the page looks for its draft, which is an effect. */
export default function Root() {
  const member = useMemberId();
  useLayoutEffect(() => drafts.beginAs(member), [member]);

  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}

export const shouldRevalidate = frameChanged;
