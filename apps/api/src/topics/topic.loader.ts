import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database } from '../platform/database/database';
import type { RequestContext } from '../platform/graphql/request-context';
import { perRequest } from '../platform/per-request';
import { countDilemmas } from './topic.queries';

@Injectable()
export class TopicLoader {
  /** How many published letters these topics have. */
  readonly dilemmaCounts = perRequest((_: RequestContext) => {
    return new DataLoader<string, number>(async (slugs) => {
      const rows = await this.database.rows<{ slug: string; count: number }>(countDilemmas, [slugs]);
      const counts = new Map(rows.map(({ slug, count }) => [slug, count]));
      return slugs.map((slug) => counts.get(slug) ?? 0);
    });
  });

  constructor(private readonly database: Database) {}
}
