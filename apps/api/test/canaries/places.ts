import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { World } from './world';

/** The pages as they are built. */
export const pages = join(import.meta.dirname, '../../../../dist/web');

interface RouteOfBuild {
  path?: string;
  parentId?: string;
  module: { default?: unknown; loader?: unknown; action?: unknown };
}

/** A page to fetch, as HTML and as what scripts get of it. */
export interface Place {
  route: string;
  path: string;
  /** What to send instead of fetching. */
  form?: Record<string, string>;
}

const searches = ['key', 'zqheldbodyzq', 'zqsealedheldbodyzq', 'zqremovedtitlezq'];

/** What to fetch of each route, by its pattern. A route that is not here fails the harness. */
const paths: Readonly<Record<string, (world: World) => string[]>> = {
  '/': () => ['/', '/?sort=new', '/?sort=top', '/?sort=hot', '/?topic=family'],
  '/d/:number/:slug?': ({ letters }) => [
    ...Object.values(letters).map(({ number }) => `/d/${number}`),
    `/d/${letters.open!.number}?sort=best`,
    `/d/${letters.sealed!.number}?sort=best`,
  ],
  '/ask': () => ['/ask'],
  '/ask/suggestions': () => ['/ask/suggestions'],
  '/articles': () => ['/articles'],
  '/articles/new': () => ['/articles/new'],
  '/articles/new/unserved': () => ['/articles/new/unserved'],
  '/articles/:slug': ({ article }) => [`/articles/${article.slug}`],
  '/search': () => searches.map((words) => `/search?q=${words}`),
  '/m/:handle': ({ handles }) => handles.map((handle) => `/m/${handle}`),
  '/me/decisions': () => ['/me/decisions'],
  '/me/reports': () => ['/me/reports'],
  '/me/decisions/:id': ({ nodes }) => nodes.map((id) => `/me/decisions/${id}`),
  '/me/suspension': () => ['/me/suspension'],
  '/posts/:id/edit': ofPosts('edit'),
  '/posts/:id/redact': ofPosts('redact'),
  '/posts/:id/versions': ofPosts('versions'),
  '/posts/:id/move': ofPosts('move'),
  '/posts/:id/withdraw': ofPosts('withdraw'),
  '/posts/:id/report': ofPosts('report'),
  '/moderation': () => ['/moderation', '/moderation?state=claimed', '/moderation?state=decided'],
  '/moderation/pen-names': () => ['/moderation/pen-names'],
  '/moderation/suspensions': () => ['/moderation/suspensions'],
  '/moderation/log': () => ['/moderation/log'],
  '/moderation/:id': ({ reviewItems }) => reviewItems.map((id) => `/moderation/${id}`),
  '/sign-in': () => ['/sign-in'],
  '/sign-up': () => ['/sign-up'],
  '/sign-out': () => ['/sign-out'],
  '/check-text': () => ['/check-text'],
  '/theme': () => ['/theme'],
  '/discreet': () => ['/discreet'],
  '/country': () => ['/country'],
  '/about': () => ['/about'],
  '/help-now': () => ['/help-now'],
  '/*': () => ['/nowhere'],
};

/** What is asked for by sending a form. */
const forms: Readonly<Record<string, Record<string, string>>> = {
  '/check-text': { kind: 'COMMENT', body: 'My sister reads my letters, zqheldbodyzq.' },
  '/ask/suggestions': {
    title: 'The neighbour and the key',
    body: 'My sister reads my letters, zqheldbodyzq.',
  },
};

/** Of these kinds of posts there is one each: what is hidden from one page is hidden from the next. */
function ofPosts(act: string) {
  return ({ letters }: World) =>
    ['open', 'sealed', 'held', 'removed', 'sealed held'].map((name) => `/posts/${letters[name]!.id}/${act}`);
}

/** What the server answers beside pages, and what other sites would have there. */
const surfaces = [
  ...['/livez', '/readyz', '/favicon.svg', '/graphql', '/graphql?query=%7Btopics%7Bslug%7D%7D'],
  ...['/robots.txt', '/sitemap.xml', '/feed', '/feed.xml', '/rss', '/atom.xml', '/manifest.webmanifest'],
  ...['/.well-known/security.txt', '/assets/none.js'],
];

/** Places that are no pages of the router. */
export const besidePages = (): Place[] => surfaces.map((path) => ({ route: 'beside the pages', path }));

/** Every page that the router of the build knows. Throws where one is not listed above. */
export async function placesOf(world: World): Promise<Place[]> {
  const known = await patternsOfBuild();
  const unknown = [...known, ...Object.keys(paths)].filter(
    (pattern) => !(known.includes(pattern) && pattern in paths),
  );
  if (unknown.length > 0)
    throw new Error(`Say what to fetch of ${unknown.join(', ')}: see ${import.meta.filename}`);
  return Object.entries(paths).flatMap(([route, make]) =>
    make(world).map((path) => ({ route, path, form: forms[route] })),
  );
}

async function patternsOfBuild(): Promise<string[]> {
  const entry = join(pages, 'server', 'index.js');
  await readFile(entry); // says by its name what is missing
  const { routes } = (await import(pathToFileURL(entry).href)) as { routes: Record<string, RouteOfBuild> };
  const pathOf = ({ path = '', parentId }: RouteOfBuild): string =>
    parentId === undefined ? path : `${pathOf(routes[parentId]!)}/${path}`;
  const isPage = (id: string) => !Object.values(routes).some(({ parentId }) => parentId === id);
  return Object.keys(routes)
    .filter(isPage)
    .map((id) => `/${pathOf(routes[id]!).split('/').filter(Boolean).join('/')}`);
}

/** Where scripts fetch a page from. */
export function dataOf(path: string): string {
  const [before, query] = path.split('?');
  return `${before === '/' ? '/_root' : before}.data${query === undefined ? '' : `?${query}`}`;
}
