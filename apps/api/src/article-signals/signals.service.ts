import { DAILY_HELPFUL_MARKS, DAILY_OPENED_SUGGESTIONS } from '@quandary/rules';
import { endorsement, typicalRates, type Signals } from '@quandary/advice';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import type { Viewer } from '../accounts/viewer';
import { BoundedLimiter } from '../platform/bounded-limiter';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database/database';
import type { RowOf } from '../platform/database/sql';
import { notFound, obey, tooSoon } from '../platform/errors';
import { isUuid } from '../platform/uuid';
import { OnceADay } from './once-a-day';
import { Presses } from './presses';
import { Refreshed } from '../platform/refreshed';
import { noLimit } from '../screening/daily-limits';
import { refusalToMarkHelpful } from './signals.policy';
import { addSignals, authorOfArticle, signalsOfLibrary } from './signals.queries';

const minute = 60_000;
const daySeconds = 24 * 60 * 60;
/** What is worth a write. A crash costs as much: showings and openings, which nobody was told are kept. */
const writtenEvery = minute;
/** What people like changes over weeks. */
const factorsGoodFor = 10 * minute;
/** Digests of 44 characters: some 15 MB. Beyond them a member's oldest press of the day could count again. */
const rememberedPresses = 100_000;

type Collected = Pick<Signals, 'seen' | 'opened'>;

/**
 * What members open and what helps them, for the ranking. Nothing here leads to a letter, a member or a time: what is
 * shown and opened is added up in this process and written about once a minute, as counts for each article; "this
 * helped me" is written at once (`Presses`). Only members count, each once a day for an article and a kind; for what is
 * shown and opened every process sees to that by itself.
 */
@Injectable()
export class SignalsService implements BeforeApplicationShutdown {
  private readonly log = new Logger('advice');
  private readonly today = new OnceADay(rememberedPresses);
  private readonly showings = new OnceADay(rememberedPresses);
  private readonly openedToday = new BoundedLimiter({
    points: DAILY_OPENED_SUGGESTIONS,
    duration: daySeconds,
  });
  private readonly factors = new Refreshed<ReadonlyMap<string, number>>({
    make: () => this.weigh(),
    goodFor: () => factorsGoodFor,
    onFailure: (error) => this.log.warn('What helped could not be counted anew.', { err: error }),
  });
  private collected = new Map<string, Collected>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly presses: Presses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What to multiply an article's score with: see `endorsement`. Costs no statement and never waits. */
  factorOf(articleId: string): number {
    return this.factors.peek()?.get(articleId) ?? 1;
  }

  /** The same, of all articles of which anything is known, for who can wait for the first time. */
  async factorsOfAll(): Promise<ReadonlyMap<string, number>> {
    return this.factors.get();
  }

  /**
   * These articles were suggested, in this order. Guests do not count: they cannot be told apart, and what they open
   * does not count either. The second showing of a day is the same one, looked at again.
   */
  seen(articleIds: readonly string[], viewer: Viewer | null): void {
    if (!viewer) return;
    articleIds.forEach((id, at) => {
      if (this.showings.isFirst(`${id} ${viewer.id}`)) this.add(id, { seen: 1 / (at + 1) });
    });
  }

  /** The viewer followed a suggestion. One's own article is read, and not counted. Throws NOT_FOUND or TOO_SOON. */
  async open(articleId: string, viewer: Viewer): Promise<true> {
    if (this.today.has(openingOf(articleId, viewer))) return true;
    const { id, authorId } = await this.find(articleId);

    if (authorId !== viewer.id) await this.countOpened(id, viewer);

    return true;
  }

  /** The viewer says: this helped me. It is kept when this returns. Throws NOT_FOUND, FORBIDDEN or TOO_SOON. */
  async markHelpful(articleId: string, viewer: Viewer): Promise<true> {
    const article = isUuid(articleId) ? await this.presses.find(articleId) : undefined;
    if (!article) throw notFound('article');
    obey(refusalToMarkHelpful(article, viewer));

    const enough = await this.presses.count(
      article,
      viewer.id,
      this.config.limits ? DAILY_HELPFUL_MARKS : noLimit,
    );
    if (enough) throw tooMany(enough.untilTomorrow);

    return true;
  }

  /** Writes what came together, in one statement. What could not be written is kept for the next time. */
  async write(): Promise<void> {
    this.writing = this.writing.then(() => this.writeNow());
    return this.writing;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.write();
    clearTimeout(this.timer);
  }

  private async find(articleId: string): Promise<RowOf<typeof authorOfArticle>> {
    const article = isUuid(articleId)
      ? await this.database.row(authorOfArticle, { id: articleId })
      : undefined;
    if (!article) throw notFound('article');
    return article;
  }

  /** Once a day. A limit besides, so that one member cannot press through the whole library. */
  private async countOpened(articleId: string, viewer: Viewer): Promise<void> {
    const once = openingOf(articleId, viewer);
    if (!this.today.isFirst(once)) return;
    if (this.config.limits) {
      await this.openedToday.consume(viewer.id).catch(({ msBeforeNext }: RateLimiterRes) => {
        this.today.takeBack(once);
        throw tooMany(Math.ceil(msBeforeNext / 1000));
      });
    }
    this.add(articleId, { opened: 1 });
  }

  private add(articleId: string, more: Partial<Collected>): void {
    const { seen, opened } = this.collected.get(articleId) ?? { seen: 0, opened: 0 };
    this.collected.set(articleId, { seen: seen + (more.seen ?? 0), opened: opened + (more.opened ?? 0) });
    this.timer ??= setTimeout(() => void this.write(), writtenEvery).unref();
  }

  private async writeNow(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const [ids, counts] = [[...this.collected.keys()], [...this.collected.values()]];
    if (ids.length === 0) return;

    this.collected = new Map();
    const seen = counts.map((each) => each.seen);
    const opened = counts.map((each) => each.opened);
    try {
      await this.database.background.rows(addSignals, { ids, seen, opened });
    } catch (error) {
      ids.forEach((id, at) => this.add(id, counts[at] ?? {}));
      this.log.warn('What was shown and opened could not be written, and waits.', { err: error });
    }
  }

  private async weigh(): Promise<ReadonlyMap<string, number>> {
    const known = await this.database.background.rows(signalsOfLibrary, {});
    const typical = typicalRates(known);
    return new Map(known.map(({ id, ...signals }) => [id, endorsement(signals, typical)]));
  }
}

const openingOf = (articleId: string, viewer: Viewer) => `opened ${articleId} ${viewer.id}`;
const tooMany = (seconds: number) =>
  tooSoon('DAILY_LIMIT_OF_ARTICLES', 'That is a lot for one day. Come back tomorrow.', {
    retryAfter: seconds,
  });
