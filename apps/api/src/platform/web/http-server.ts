import { createServer, type RequestListener, type Server } from 'node:http';

/** A request has this long to come in whole; whoever sends slower has given up or means harm. */
const requestTimeoutMs = 15_000;
const headersTimeoutMs = 10_000;
/** Node looks for those that are too slow this often; by default only twice a minute. */
const lookEveryMs = 500;
/** Longer than proxies keep an idle connection (a minute), so that none is closed as a request comes in. */
const keepAliveMs = 65_000;
/** Browsers open six: room for three hundred people at the same moment, within the files that a system grants. */
const mostConnections = 2_000;

/** The server under everything, with a limit for each way of being slow. */
export function boundedServer(listener: RequestListener): Server {
  const server = createServer(
    {
      requestTimeout: requestTimeoutMs,
      headersTimeout: headersTimeoutMs,
      connectionsCheckingInterval: lookEveryMs,
      keepAliveTimeout: keepAliveMs,
    },
    listener,
  );
  server.maxConnections = mostConnections;
  return server;
}
