import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { comment, dilemma, feed, search, vote, type Statement } from './bare-statements';

/**
 * The anchor: what this machine does with node:http and pg and nothing between them. The site is measured as a
 * share of it, so that a slow or busy machine does not make the site look slow.
 */

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.DATABASE_POOL) });

const rows = async (statement: Statement, values: unknown[]) =>
  (await pool.query({ name: statement.name, text: statement.text, values })).rows;

type Answer = (url: URL, request: IncomingMessage) => Promise<unknown>;

const answers: Record<string, Answer> = {
  '/ping': async () => ({ ok: true }),
  '/feed': async () => rows(feed, []),
  '/dilemma': async ({ searchParams }) =>
    (await rows(dilemma, [Number(searchParams.get('number')), Number(searchParams.get('first'))]))[0],
  '/search': async ({ searchParams }) => rows(search, [searchParams.get('text')]),
  '/vote': async (_url, request) => {
    const { postId, memberId, value } = await bodyOf<{ postId: string; memberId: string; value: number }>(
      request,
    );
    return (await rows(vote, [postId, memberId, value]))[0];
  },
  '/comment': async (_url, request) => {
    const { parentId, memberId, body } = await bodyOf<{ parentId: string; memberId: string; body: string }>(
      request,
    );
    return (await rows(comment, [parentId, memberId, body, `<p>${body}</p>`]))[0];
  },
};

async function bodyOf<Body>(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as Body;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://bare');
  const found = await answers[url.pathname]?.(url, request);
  const text = JSON.stringify(found);
  response.writeHead(found === undefined ? 404 : 200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text ?? ''),
  });
  response.end(text);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`open at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
