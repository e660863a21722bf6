import { charactersIn, LONGEST_SEARCH, SEARCHES } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import { ReadingLimit } from '../accounts/reading-limit';
import type { Viewer } from '../accounts/viewer';
import { ArticlesService } from '../articles/articles.service';
import type { SeenArticle } from '../articles/seen-article';
import { DilemmasService } from '../dilemmas/dilemmas.service';
import type { SeenDilemma } from '../dilemmas/seen-dilemma';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database/database';
import type { RowOf } from '../platform/database/sql';
import { invalid, notOurCursor, tooSoon } from '../platform/errors';
import type { RequestContext } from '../platform/graphql/request-context';
import { decodeCursor, pageOf, pageSize, type Page, type PageRequest } from '../platform/pages';
import { findHits, findHitsAfter } from './search.queries';

/** ts_rank stays far below; what is larger did not come from us. */
const highestRank = 1_000;

export interface SearchRequest extends PageRequest {
  text: string;
}

export type SeenHit = SeenDilemma | SeenArticle;

type Hit = RowOf<typeof findHits>;

@Injectable()
export class SearchService {
  private readonly limit = new ReadingLimit(SEARCHES, (limit, retryAfter) =>
    tooSoon(
      'TOO_MANY_SEARCHES',
      `That was ${limit} searches in a minute, from you or from where you are. Please try again in a minute.`,
      { limit, retryAfter },
    ),
  );

  constructor(
    private readonly database: Database,
    private readonly dilemmas: DilemmasService,
    private readonly articles: ArticlesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Letters and articles, the best first; none for a text without a telling word. Throws INVALID or TOO_SOON. */
  async search({ text, first, after }: SearchRequest, context: RequestContext): Promise<Page<SeenHit>> {
    const size = pageSize(first);
    const key = keyFrom(after);
    const words = wordsOf(text);
    if (words === '') return pageOf<SeenHit>([], { first: size }, () => []);

    if (this.config.limits) await this.limit.spend(context);

    const wanted = { words, limit: size + 1 };
    const hits = key
      ? await this.database.rows(findHitsAfter, { ...wanted, ...key })
      : await this.database.rows(findHits, wanted);
    const { edges, pageInfo } = pageOf(hits, { first: size, after }, ({ rank, id }) => [rank, id]);

    const found = await this.load(
      edges.map((edge) => edge.node),
      context.viewer,
    );
    // What was withdrawn a moment ago leaves a gap; the page still ends where it ended.
    const readable = edges.flatMap(({ cursor, node }) => {
      const known = found.get(node.id);
      return known ? [{ cursor, node: known }] : [];
    });
    return { edges: readable, pageInfo };
  }

  private async load(hits: readonly Hit[], viewer: Viewer | null): Promise<Map<string, SeenHit>> {
    const idsOf = (kind: Hit['kind']) => hits.filter((hit) => hit.kind === kind).map((hit) => hit.id);
    const [dilemmas, articles] = await Promise.all([
      this.dilemmas.findSeen(idsOf('dilemma'), viewer),
      this.articles.findByIds(idsOf('article')),
    ]);
    return new Map<string, SeenHit>([...dilemmas, ...articles].map((found) => [found.id, found]));
  }
}

/** With no word between them they leave nothing out; Postgres fails over some thirty (findings/postgres-search-of-dashes.sh). */
const dashes = /-(?:[^\p{L}\p{N}"-]*-)+/gu;

/** Postgres takes any text but NUL, and but lines of dashes. */
export function wordsOf(text: string): string {
  if (charactersIn(text) > LONGEST_SEARCH) {
    throw invalid(
      'SEARCH_TOO_LONG',
      `A search has at most ${LONGEST_SEARCH} characters. Please choose the words that matter most.`,
      { field: 'text', limit: LONGEST_SEARCH },
    );
  }
  return text.replaceAll('\0', ' ').replace(dashes, ' ').trim();
}

function keyFrom(after: string | null | undefined): Pick<Hit, 'rank' | 'id'> | undefined {
  const key = decodeCursor(after, ['number', 'uuid']);
  if (!key) return undefined;
  const [rank, id] = [Number(key[0]), String(key[1])];
  if (!(Math.abs(rank) <= highestRank)) throw notOurCursor();
  return { rank, id };
}
