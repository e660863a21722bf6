import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { ArticlesService } from '../articles/articles.service';
import type { SeenArticle } from '../articles/seen-article';
import { DilemmasService } from '../dilemmas/dilemmas.service';
import type { SeenDilemma } from '../dilemmas/seen-dilemma';
import type { RequestContext } from '../platform/graphql/request-context';
import { perRequest } from '../platform/per-request';

/** What is suggested, by ids, as this request's viewer may see it now: one statement of each kind. */
@Injectable()
export class SuggestedLoader {
  readonly articles = perRequest((_: RequestContext) => {
    return new DataLoader<string, SeenArticle | null>(async (ids) =>
      inOrderOf(ids, await this.library.findByIds(ids)),
    );
  });

  readonly dilemmas = perRequest(({ viewer }: RequestContext) => {
    return new DataLoader<string, SeenDilemma | null>(async (ids) => {
      const seen = await this.letters.findSeen(ids, viewer);
      // Their own authors and moderators may read others too, but nobody is sent to them.
      return inOrderOf(
        ids,
        seen.filter(({ status }) => status === 'published'),
      );
    });
  });

  constructor(
    private readonly library: ArticlesService,
    private readonly letters: DilemmasService,
  ) {}
}

function inOrderOf<Item extends { id: string }>(
  ids: readonly string[],
  items: readonly Item[],
): (Item | null)[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ids.map((id) => byId.get(id) ?? null);
}
