import { request, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { selfSigned } from './certificate';
import { filledIn, type ProxyLines } from './nginx-lines';

export interface ProxyPlace {
  /** Where browsers come in, on the loopback address. */
  port: number;
  /** Where the site listens, on the loopback address. */
  sitePort: number;
  lines: ProxyLines;
}

/** The headers of one connection, which are not for whoever is behind the proxy (RFC 9110, 7.6.1). */
const hopByHop = new Set(['connection', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade']);

/** Speaks https to browsers and http to the site, and does what README's lines tell nginx to do. */
export async function openProxy(place: ProxyPlace): Promise<{ close: () => Promise<void> }> {
  const server = createServer(selfSigned('localhost'), (asked, answer) => pass(place, asked, answer));
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(place.port, '127.0.0.1', done);
  });
  return {
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function pass(place: ProxyPlace, asked: IncomingMessage, answer: ServerResponse): void {
  if (Number(asked.headers['content-length'] ?? 0) > place.lines.mostBytes) {
    answer.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const sent = request({
    host: '127.0.0.1',
    port: place.sitePort,
    method: asked.method,
    path: asked.url,
    headers: headersFor(asked, place),
    timeout: place.lines.readTimeoutMs,
  });
  sent.once('response', (response) => {
    answer.writeHead(response.statusCode ?? 502, response.statusMessage, withoutHops(response.headers));
    response.pipe(answer);
  });
  sent.once('timeout', () => sent.destroy(new Error('504')));
  sent.once('error', ({ message }) => {
    if (answer.headersSent) answer.destroy();
    else answer.writeHead(message === '504' ? 504 : 502).end();
  });
  answer.once('close', () => sent.destroy()); // a browser that left waits for nothing
  asked.pipe(sent);
}

function headersFor(asked: IncomingMessage, { port, lines }: ProxyPlace): OutgoingHttpHeaders {
  const peer = asked.socket.remoteAddress ?? '';
  const { host = '', 'x-forwarded-for': before } = asked.headers;
  const variables = {
    host: host.replace(/:\d*$/, ''),
    server_port: String(port),
    scheme: 'https',
    remote_addr: peer,
    proxy_add_x_forwarded_for: before ? `${String(before)}, ${peer}` : peer,
  };
  const headers = withoutHops(asked.headers);
  for (const [name, value] of lines.headers) {
    const filled = filledIn(value, variables);
    if (filled === '') delete headers[name.toLowerCase()];
    else headers[name.toLowerCase()] = filled;
  }
  return headers;
}

function withoutHops(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)));
}
