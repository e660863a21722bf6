import type { Feed } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import { askedBy, isModerator, type Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import { decodeCursor, pageOf, pageSize, type Page, type PageRequest } from '../platform/pages';
import { isUuid } from '../platform/uuid';
import { audienceOf } from '../posts/post.queries';
import { feedStatements, findByIds, findByNumber } from './dilemma.queries';
import { SeenDilemma } from './seen-dilemma';

/** What Postgres calls an integer: larger numbers belong to no letter. */
const largestNumber = 2_147_483_647;

export interface FeedRequest extends PageRequest {
  feed: Feed;
  topic?: string | null;
  /** Excerpts suffice when nobody asks for the letters themselves. */
  text?: 'whole' | 'excerpt';
}

@Injectable()
export class DilemmasService {
  constructor(private readonly database: Database) {}

  /** Null when it does not exist and when the viewer may not see it: the answers are the same. */
  async findByNumber(number: number, viewer: Viewer | null): Promise<SeenDilemma | null> {
    if (number < 1 || number > largestNumber) return null;
    const row = await this.database.row(findByNumber[audienceOf(viewer)], { ...asker(viewer), number });
    return row ? new SeenDilemma(row, viewer) : null;
  }

  /** The ones among them that the viewer may see, in no order. */
  async findSeen(ids: readonly string[], viewer: Viewer | null): Promise<SeenDilemma[]> {
    const known = ids.filter(isUuid);
    if (known.length === 0) return [];
    const rows = await this.database.rows(findByIds[audienceOf(viewer)], { ...asker(viewer), ids: known });
    return rows.map((row) => new SeenDilemma(row, viewer));
  }

  async feed(request: FeedRequest, viewer: Viewer | null): Promise<Page<SeenDilemma>> {
    const { feed, topic, after, text = 'whole' } = request;
    const first = pageSize(request.first);
    const key = decodeCursor(after, [feed === 'hot' || feed === 'top' ? 'number' : 'time', 'uuid']);

    const pages = feedStatements[feed][text][topic ? 'topic' : 'all'];
    const statement = pages[key ? 'next' : 'first'][audienceOf(viewer)];
    const [sortKey, id] = key ?? [];
    const rows = await this.database.rows(statement, {
      ...askedBy(viewer),
      limit: first + 1,
      topic: topic ?? null,
      key: sortKey ?? null,
      id: id === undefined ? null : String(id),
    });

    const sortKeys = new Map(rows.map(({ id, sortKey }) => [id, sortKey]));
    return pageOf(
      rows.map((row) => new SeenDilemma(row, viewer)),
      { first, after },
      ({ id }) => [sortKeys.get(id) ?? '', id],
    );
  }
}

const asker = (viewer: Viewer | null) => ({
  ...askedBy(viewer),
  isModerator: isModerator(viewer),
});
