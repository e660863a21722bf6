import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { ServerRouter, type AppLoadContext, type EntryContext, type HandleErrorFunction } from 'react-router';
import { NonceContext } from './site/nonce';

/** A page that is not there after this long is given up; the visitor sees the error page. */
export const streamTimeout = 10_000;

// React Router calls this with five arguments.
export default function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  page: EntryContext,
  { cspNonce }: AppLoadContext,
): Promise<Response> | Response {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD') return new Response(null, { status, headers });

  const waitsForAll = isbot(request.headers.get('user-agent') ?? '');

  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={cspNonce}>
        <ServerRouter context={page} url={request.url} nonce={cspNonce} />
      </NonceContext>,
      {
        nonce: cspNonce,
        onShellError: reject,
        onError: (error) => console.error(error),
        [waitsForAll ? 'onAllReady' : 'onShellReady']: () => {
          const body = new PassThrough({
            final(done) {
              clearTimeout(timeout);
              done();
            },
          });
          pipe(body);
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        },
      },
    );
    const timeout = setTimeout(abort, streamTimeout + 1000);
  });
}

export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) console.error(error);
};
