import type { TestSite } from '../harness';
import type { Canary, Outlet, Viewer } from './canaries';
import { dataOf, type Place } from './places';
import type { Question } from './questions';
import type { World } from './world';

/** Looks for canaries in everything that leaves a site, and remembers who saw which where. */
export class Sightings {
  /** The pages and their data that were there for somebody: `page /about`. */
  readonly reached = new Set<string>();
  private forbidden = new Set<string>();
  private readonly seen = new Set<string>();
  constructor(private readonly canaries: readonly Canary[]) {}

  /**
   * @param who reads it
   * @param where it was, for the line of a forbidden sighting
   * @param sent what the reader said themselves, which may come back
   */
  look(who: Viewer | Outlet, text: string, { where, sent = '' }: { where: string; sent?: string }): void {
    if (failed.test(text)) this.forbidden.add(`${who} got no answer in ${where}: ${text.slice(-300)}`);
    const [inAnswer, inRequest] = [text.toLowerCase(), sent.toLowerCase()];
    for (const { name, words, seenBy } of this.canaries) {
      const found = words.some((each) => {
        const word = each.toLowerCase();
        return inAnswer.includes(word) && !inRequest.includes(word);
      });
      if (!found) continue;
      if (seenBy.includes(who)) this.seen.add(`${name} by ${who}`);
      else this.forbidden.add(`${name}: ${who} saw it in ${where}`);
    }
  }

  /** What nobody should have seen since this was asked last, a line each. */
  take(): string[] {
    const found = [...this.forbidden];
    this.forbidden = new Set();
    return found;
  }

  /** What somebody may see and never did: then nobody knows whether the others were kept from it. */
  get unseen(): string[] {
    return this.canaries.flatMap(({ name, seenBy }) =>
      seenBy.map((who) => `${name} by ${who}`).filter((sighting) => !this.seen.has(sighting)),
    );
  }
}

/** A question that is too much, or that the site breaks on, hides nothing and shows nothing. */
const failed =
  /"extensions":\{"code":"(?:INTERNAL|UNAVAILABLE)"|"extensions":\{"code":"INVALID","reason":"(?:BODY_TOO_LARGE|BAD_PAGE_SIZE|TOO_MANY_SUGGESTIONS|BAD_VARIABLE)"/;

/** Tokens are sent by the reader and must not come back either: only what is asked for is taken off. */
const credentials = (token: string | undefined): Record<string, string> =>
  token ? { authorization: `Bearer ${token}` } : {};

const wholeOf = async (response: Response) =>
  `${response.status}\n${[...response.headers].map((each) => each.join(': ')).join('\n')}\n${await response.text()}`;

interface Round {
  site: TestSite;
  world: World;
  sightings: Sightings;
}

/** Asks each question as this viewer, one after the other. */
export async function ask(
  { site, world, sightings }: Round,
  viewer: Viewer,
  questions: readonly Question[],
): Promise<void> {
  for (const { operation, document, variables } of questions) {
    for (const each of variables) {
      const sent = JSON.stringify(each);
      const response = await fetch(`${site.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...credentials(world.people[viewer]?.token) },
        body: JSON.stringify({ query: document, variables: each }),
      });
      sightings.look(viewer, await wholeOf(response), { where: `${operation} ${sent}`, sent });
    }
  }
}

/** Fetches each page as this viewer, as HTML and as data. */
export async function visit(
  { site, world, sightings }: Round,
  viewer: Viewer,
  places: readonly Place[],
): Promise<void> {
  const headers = { accept: 'text/html', origin: site.url, ...credentials(world.people[viewer]?.token) };
  for (const { route, path, form } of places) {
    const sending = form && { method: 'POST', body: new URLSearchParams(form) };
    for (const address of [path, dataOf(path)]) {
      const response = await fetch(`${site.url}${address}`, { redirect: 'manual', headers, ...sending });
      if (response.ok) sightings.reached.add(`${address === path ? 'page' : 'data'} ${route}`);
      const sent = `${decodeURI(path)} ${form ? Object.values(form).join(' ') : ''}`;
      sightings.look(viewer, await wholeOf(response), { where: `${address} (${route})`, sent });
    }
  }
}
