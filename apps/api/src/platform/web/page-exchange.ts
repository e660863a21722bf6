import type { IncomingMessage, ServerResponse } from 'node:http';
import { compressed } from './compressed';
import { urlOf } from './own-address';
import { visitOf } from './visit';

/** A request as the pages' own handler reads it: the address that people type, and the body that was read already. */
export function asWebRequest(request: IncomingMessage, response: ServerResponse): Request {
  const leaving = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) leaving.abort();
  });
  const { method = 'GET' } = request;
  const body = method === 'GET' || method === 'HEAD' ? undefined : visitOf(request).body;
  return new Request(urlOf(request), {
    method,
    headers: headersOf(request),
    body: body && new Uint8Array(body),
    signal: leaving.signal,
  });
}

function headersOf({ headers }: IncomingMessage): Headers {
  const copy = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (Array.isArray(value)) for (const one of value) copy.append(name, one);
    else if (value !== undefined) copy.set(name, value);
  }
  return copy;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** Told what is sent, as it is sent. */
  keep: ((response: ServerResponse, body: Buffer) => void) | undefined;
}

/** Sends a finished page, compressed once and in one piece. */
export async function sendPage(page: Response, { request, response, keep }: Exchange): Promise<void> {
  const whole = Buffer.from(await page.arrayBuffer());
  const type = page.headers.get('Content-Type') ?? '';
  const { body, encoding } = await compressed(whole, type, request.headers['accept-encoding'] ?? '');
  if (response.headersSent || response.destroyed) return; // whoever waited too long has been told so already

  for (const [name, value] of page.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  for (const cookie of page.headers.getSetCookie()) response.appendHeader('Set-Cookie', cookie);
  response.appendHeader('Vary', 'Accept-Encoding');
  if (encoding) response.setHeader('Content-Encoding', encoding);
  if (body.length > 0 || request.method !== 'HEAD') response.setHeader('Content-Length', body.length);
  response.statusCode = page.status;
  keep?.(response, body);
  response.end(body);
}
