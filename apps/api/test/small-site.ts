import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The router of the real pages. */
const router = join(import.meta.dirname, '../../../node_modules/react-router/dist/production/index.mjs');

/**
 * A build of pages as React Router makes them, of a few routes without markup: what the host does around pages can be
 * tried without building the real ones. /says does what a form says that is sent to it, in GraphQL.
 */
const build = `
import { createRequestHandler } from '${pathToFileURL(router).href}';
const plain = (text, status = 200) => new Response(text, { status });
const report = (error, { request }) => {
  if (!request.signal.aborted) globalThis[Symbol.for('quandary.report')](error);
};
const broken = ({ params }) => { throw new Error('I broke on ' + params.text); };
const page = (id, path, loader, action) => ({ id, path, parentId: 'root', module: { loader, action } });
const list = [
  { id: 'root', path: '', module: {} },
  { ...page('feed', undefined, () => plain('feed')), index: true },
  page('letter', 'd/:number/:slug?', () => plain('letter')),
  page('member', 'm/:handle', () => plain('member')),
  page('search', 'search', ({ request }) => plain('found ' + new URL(request.url).searchParams.get('q'))),
  page('breaks', 'breaks/:text', broken, broken),
  page('leads', 'leads', undefined, () => new Response(null, { status: 303, headers: { location: '/' } })),
  page('soon', 'soon', undefined, () => plain('too soon', 429)),
  page('hangs', 'hangs', () => new Promise(() => undefined)),
  page('says', 'says', undefined, async ({ request, context }) => {
    const form = await request.formData();
    const { data, errors } = await context.graphql(form.get('document'));
    return Response.json({ data, errors }, { status: errors ? 429 : 200 });
  }),
  page('nowhere', '*', () => plain('nowhere', 404)),
];
export const routes = Object.fromEntries(list.map((route) => [route.id, route]));
export const entry = { module: { createRequestHandler, documents: [], default: () => plain('page'), handleError: report } };
export const assets = { entry: { module: '', imports: [] }, routes: {}, url: '', version: '1' };
export const basename = '/';
export const publicPath = '/';
export const assetsBuildDirectory = 'client';
export const future = {};
export const ssr = true;
export const isSpaMode = false;
export const prerender = [];
export const routeDiscovery = { mode: 'initial' };
`;

export function makeSmallSite(): { pages: string; remove(): void } {
  const pages = mkdtempSync(join(tmpdir(), 'quandary-pages-'));
  mkdirSync(join(pages, 'server'));
  mkdirSync(join(pages, 'client'));
  writeFileSync(join(pages, 'package.json'), '{"type":"module"}');
  writeFileSync(join(pages, 'server', 'index.js'), build);
  return { pages, remove: () => rmSync(pages, { recursive: true, force: true }) };
}
