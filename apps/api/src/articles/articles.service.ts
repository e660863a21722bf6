import { slugOf, type PublishArticleInput as PublishArticleValues } from '@quandary/rules';
import { markdownToHtml } from '@quandary/text';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import { conflict, invalid, notFound, obey } from '../platform/errors';
import { decodeCursor, pageOf, pageSize, type Page, type PageRequest } from '../platform/pages';
import { isUuid } from '../platform/uuid';
import { TopicsService } from '../topics/topics.service';
import { refusalToPublish, refusalToWrite } from './article.policy';
import {
  articlesStatement,
  findArticleBySlug,
  findArticlesByIds,
  insertArticle,
  lockSlug,
} from './article.queries';
import { asSeenArticle, type ArticleRow, type SeenArticle } from './seen-article';

export interface ArticlesRequest extends PageRequest {
  topic?: string | null;
}

@Injectable()
export class ArticlesService {
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly database: Database,
    private readonly topics: TopicsService,
  ) {}

  async findBySlug(slug: string): Promise<SeenArticle | null> {
    const row = await this.database.row<ArticleRow>(findArticleBySlug, [storable(slug)]);
    return row ? asSeenArticle(row) : null;
  }

  /** The ones that exist, in no order. */
  async findByIds(ids: readonly string[]): Promise<SeenArticle[]> {
    const known = ids.filter(isUuid);
    if (known.length === 0) return [];
    const rows = await this.database.rows<ArticleRow>(findArticlesByIds, [known]);
    return rows.map(asSeenArticle);
  }

  /** Newest first. Throws INVALID on a marker that is not ours. */
  async page({ topic, first, after }: ArticlesRequest): Promise<Page<SeenArticle>> {
    const size = pageSize(first);
    const key = keyFrom(after);

    const statement = articlesStatement({ topic: Boolean(topic), after: key !== undefined });
    const about = topic ? [storable(topic)] : [];
    const rows = await this.database.rows<ArticleRow>(statement, [size + 1, ...about, ...(key ?? [])]);

    return pageOf(rows.map(asSeenArticle), size, (article) => [article.publishedAtExact, article.id]);
  }

  /** Throws FORBIDDEN, INVALID or CONFLICT. */
  async publish(
    { title, summary, body, topics }: PublishArticleValues,
    viewer: Viewer,
  ): Promise<SeenArticle> {
    obey(refusalToWrite(viewer)); // whoever may not write at all is not asked for better topics
    const known = new Set((await this.topics.findBySlugs(topics)).map((topic) => topic.slug));

    const unknown = topics.find((topic) => !known.has(topic));
    if (unknown !== undefined)
      throw invalid('input.topics', `There is no topic "${unknown}". Choose from the list.`);
    obey(refusalToPublish(topics, viewer));

    const slug = slugOf(title);
    const values = [slug, title, summary, body, markdownToHtml(body), viewer.id, topics];
    const [inserted] = await this.database.transaction(async (runner) => {
      await runner.rows(lockSlug, [slug]);
      return runner.rows<{ id: string }>(insertArticle, values);
    });
    if (!inserted) throw conflict('Too many articles have this title already. Please choose another.');
    for (const listener of this.listeners) listener();

    const [article] = await this.findByIds([inserted.id]);
    if (!article) throw notFound('article');
    return article;
  }

  /** For rooms that keep something about the library: told in this process, after an article is published. */
  whenPublished(listener: () => void): void {
    this.listeners.push(listener);
  }
}

/** Postgres takes any text but NUL; what has one is not the name of anything. */
const storable = (text: string) => text.replaceAll('\0', '\uFFFD');

/** Where a page continues: a time in microseconds, and an id. */
function keyFrom(after: string | null | undefined): readonly (number | string)[] | undefined {
  const key = decodeCursor(after, ['number', 'string']);
  if (!key) return undefined;
  if (!Number.isSafeInteger(key[0]) || !isUuid(String(key[1]))) {
    throw invalid('after', 'This page marker is not one of ours. Start again from the first page.');
  }
  return key;
}
