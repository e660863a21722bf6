import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

/** Asks as whoever is signed in: the browser sends the session's cookie along, and JSON is what no form can send. */
const fetcher = createGraphiQLFetcher({ url: '/graphql' });

/** A link may bring a document along: /graphql?query={__typename} */
const query = new URLSearchParams(location.search).get('query') ?? undefined;

createRoot(document.querySelector('#graphiql')!).render(<GraphiQL fetcher={fetcher} initialQuery={query} />);
