import { slugOf, type PublishArticleInput as PublishArticleValues } from '@quandary/rules';
import { markdownToHtml } from '@quandary/text';
import { Injectable } from '@nestjs/common';
import { Any, type EntityManager } from 'typeorm';
import type { Viewer } from '../accounts/viewer';
import { Database } from '../platform/database/database';
import { conflict, invalid, notFound, obey } from '../platform/errors';
import {
  decodeCursor,
  type CursorKey,
  pageOf,
  pageSize,
  type Page,
  type PageRequest,
} from '../platform/pages';
import { isUuid } from '../platform/uuid';
import { TopicsService } from '../topics/topics.service';
import { refusalToPublish, refusalToWrite } from './article.policy';
import { ArticleEntity } from './article.entity';
import {
  articlePage,
  articlePageAfter,
  findArticleBySlug,
  findArticlesByIds,
  lockSlug,
  topicPage,
  topicPageAfter,
  type ArticleRow,
} from './article.queries';
import { asSeenArticle, type SeenArticle } from './seen-article';

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
    const row = await this.database.row(findArticleBySlug, { slug: storable(slug) });
    return row ? asSeenArticle(row) : null;
  }

  /** The ones that exist, in no order. */
  async findByIds(ids: readonly string[]): Promise<SeenArticle[]> {
    const known = ids.filter(isUuid);
    if (known.length === 0) return [];
    const rows = await this.database.rows(findArticlesByIds, { ids: known });
    return rows.map(asSeenArticle);
  }

  /** Newest first. Throws INVALID on a marker that is not ours. */
  async page({ topic, first, after }: ArticlesRequest): Promise<Page<SeenArticle>> {
    const size = pageSize(first);
    const key = cursorOf(decodeCursor(after, ['integer', 'uuid']));

    const rows = await this.rowsOf(topic, { limit: size + 1, key });

    return pageOf(rows.map(asSeenArticle), { first: size, after }, (article) => [
      article.publishedAtExact,
      article.id,
    ]);
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
      throw invalid('UNKNOWN_TOPIC', `There is no topic "${unknown}". Choose from the list.`, {
        field: 'input.topics',
        value: unknown,
      });
    obey(refusalToPublish(topics, viewer));

    const slug = slugOf(title);
    const written = { title, summary, body, bodyHtml: markdownToHtml(body), authorId: viewer.id };
    const id = await this.database.transaction(async ({ rows, manager }) => {
      await rows(lockSlug, { slug });
      const article = manager.create(ArticleEntity, { ...written, slug: await freeAddress(slug, manager) });
      await manager.insert(ArticleEntity, article);
      await manager.createQueryBuilder().relation(ArticleEntity, 'topics').of(article.id).add(topics);
      return article.id;
    });
    for (const listener of this.listeners) listener();

    const [article] = await this.findByIds([id]);
    if (!article) throw notFound('article');
    return article;
  }

  private rowsOf(
    topic: string | null | undefined,
    { limit, key }: { limit: number; key: CursorOfArticle | undefined },
  ): Promise<ArticleRow[]> {
    const { database } = this;
    if (topic) {
      const ofTopic = { limit, topic: storable(topic) };
      return key ? database.rows(topicPageAfter, { ...ofTopic, ...key }) : database.rows(topicPage, ofTopic);
    }
    return key ? database.rows(articlePageAfter, { limit, ...key }) : database.rows(articlePage, { limit });
  }

  /** For rooms that keep something about the library: told in this process, after an article is published. */
  whenPublished(listener: () => void): void {
    this.listeners.push(listener);
  }
}

/** Postgres takes any text but NUL; what has one is not the name of anything. */
const storable = (text: string) => text.replaceAll('\0', '\uFFFD');

/** More articles of one title than anybody writes. */
const mostOfOneTitle = 1_000;

/** The first free one of slug, slug-2, slug-3. Throws CONFLICT when there is none. */
async function freeAddress(slug: string, manager: EntityManager): Promise<string> {
  const addresses = Array.from({ length: mostOfOneTitle }, (_, at) =>
    at === 0 ? slug : `${slug}-${at + 1}`,
  );
  const articles = await manager.find(ArticleEntity, {
    select: { slug: true },
    where: { slug: Any(addresses) },
  });
  const taken = new Set(articles.map((article) => article.slug));
  const free = addresses.find((address) => !taken.has(address));
  if (!free)
    throw conflict('TITLE_TAKEN', 'Too many articles have this title already. Please choose another.');
  return free;
}

type CursorOfArticle = Pick<ArticleRow, 'publishedAtExact' | 'id'>;

/** A time in microseconds, and an id. */
const cursorOf = (key: CursorKey | undefined): CursorOfArticle | undefined =>
  key && { publishedAtExact: Number(key[0]), id: String(key[1]) };
