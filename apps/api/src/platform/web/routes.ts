import { Injectable } from '@nestjs/common';

/** A route of the site as its table names it: `d/:number/:slug?`. */
export interface RouteEntry {
  path?: string;
  parentId?: string;
}

/** What is answered beside the pages. */
const programs = new Set(['/graphql', '/livez', '/readyz', '/metrics']);
const assets = '/assets/';

const oneFile = '(file)';
const nowhere = '(nowhere)';
/** The router takes what a page is made of from here, when it does not want the page. */
const ofItsContent = /(?:\/_)?\.data$/;

interface Pattern {
  name: string;
  matches: RegExp;
  weight: number;
}

/**
 * The names of places, for the log and for measures: `/d/:number/:slug?` and never the path, in which stand handles,
 * words that were searched for and which letter it was. There are as many names as routes, whatever people type.
 */
@Injectable()
export class Routes {
  private patterns: Pattern[] = [];

  /** @param routes the table of routes, by id */
  learn(routes: Record<string, RouteEntry | undefined>): void {
    this.patterns = Object.values(routes)
      .map((route) => patternOf(partsOf(route, routes)))
      .sort((one, other) => other.weight - one.weight);
  }

  /** @param url as it stands in the request line */
  nameOf(url = ''): string {
    const asked = url.split('?', 1)[0]!;
    const path = asked === '/_root.data' ? '/' : asked.replace(ofItsContent, '');
    const plain = path.length > 1 ? path.replace(/\/$/, '') : path;
    if (programs.has(plain)) return plain;
    if (path.startsWith(assets)) return `${assets}*`;
    const found = this.patterns.find(({ matches }) => matches.test(path));
    if (found && !found.name.endsWith('*')) return found.name;
    return /\.\w+$/.test(path) ? oneFile : (found?.name ?? nowhere);
  }
}

function partsOf(route: RouteEntry | undefined, routes: Record<string, RouteEntry | undefined>): string[] {
  const paths: string[] = [];
  for (let at = route; at; at = at.parentId === undefined ? undefined : routes[at.parentId])
    paths.unshift(at.path ?? '');
  return paths.join('/').split('/').filter(Boolean);
}

/** What the router prefers: more parts, and words before names. */
const weights = { word: 10, name: 3, maybe: 2, rest: -2 };

function patternOf(parts: string[]): Pattern {
  const kinds = parts.map(kindOf);
  return {
    name: `/${parts.join('/')}`,
    matches: new RegExp(`^${parts.map(expressionOf).join('')}/?$`, 'i'),
    weight: kinds.reduce((sum, kind) => sum + 1 + weights[kind], 0),
  };
}

function kindOf(part: string): keyof typeof weights {
  if (part === '*') return 'rest';
  if (!part.startsWith(':')) return 'word';
  return part.endsWith('?') ? 'maybe' : 'name';
}

function expressionOf(part: string): string {
  switch (kindOf(part)) {
    case 'rest':
      return '(?:/.*)?';
    case 'name':
      return '/[^/]+';
    case 'maybe':
      return '(?:/[^/]+)?';
    case 'word':
      return `/${part.replace(/[^\w-]/g, '\\$&')}`;
  }
}
