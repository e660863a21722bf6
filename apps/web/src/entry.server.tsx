import { Writable } from 'node:stream';
import { renderToPipeableStream } from 'react-dom/server';
import {
  createRequestHandler,
  ServerRouter,
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
} from 'react-router';
import * as generated from './graphql/generated/graphql';
import { NonceContext } from './site/nonce';
import { renderComeBack } from './site/come-back';
import { report } from './ui/report';

/** For the host: the router that these pages were built with, and what it says itself while no page can be made. */
export { createRequestHandler, renderComeBack };

/** All GraphQL documents that these pages ask with: the host validates them when it starts. */
export const documents: readonly string[] = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .map(([, document]) => String(document));

/** What is not there after this long is given up; the visitor sees the error page. React Router asks for it too. */
export const streamTimeout = 10_000;

/**
 * The whole page at once: every loader has answered by now, and a page in twenty small pieces, each on its way
 * through three kinds of streams, took a third longer than the same page in one. (React Router calls this with five
 * arguments.)
 */
export default async function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  page: EntryContext,
  { cspNonce, turnToRender }: AppLoadContext,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD') return new Response(null, { status, headers });

  await turnToRender();

  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    const whole = new Writable({
      write(piece: Uint8Array, _encoding, done) {
        pieces.push(piece);
        done();
      },
      final(done) {
        clearTimeout(timeout);
        resolve(new Response(Buffer.concat(pieces), { status, headers }));
        done();
      },
    });
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={cspNonce}>
        <ServerRouter context={page} url={request.url} nonce={cspNonce} />
      </NonceContext>,
      {
        nonce: cspNonce,
        // What was waited for stands in its place: further down a long page, a script would have to put it there.
        progressiveChunkSize: Infinity,
        onShellError: reject,
        onError: (error) => {
          if (!request.signal.aborted) report(error);
        },
        onAllReady: () => void pipe(whole),
      },
    );
    const timeout = setTimeout(abort, streamTimeout + 1000);
  });
}

export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) report(error);
};
