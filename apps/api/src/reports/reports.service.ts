import {
  REPORT_WEIGHT_THAT_HIDES,
  reportWeight,
  type ReportPostInput as ReportPostValues,
} from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { askedBy, isModerator, type Viewer } from '../accounts/viewer';
import { CONFIG, type Config } from '../platform/config';
import { takeLock } from '../platform/database/advisory-lock.queries';
import { now } from '../platform/database/clock';
import { Database, type Transaction } from '../platform/database/database';
import type { RowOf } from '../platform/database/sql';
import { conflict, notFound, obey } from '../platform/errors';
import { DomainEvents } from '../platform/events';
import type { RequestContext } from '../platform/graphql/request-context';
import { decodeCursor, pageOf, pageSize, type Page, type PageRequest } from '../platform/pages';
import { isUuid } from '../platform/uuid';
import { DilemmaEntity } from '../dilemmas/dilemma.entity';
import { LogEntryEntity } from '../log/log-entry.entity';
import { PostEntity } from '../posts/post.entity';
import { ReviewItemEntity } from '../reviews/review-item.entity';
import { audienceOf } from '../posts/post.queries';
import type { PostRow } from '../posts/post-columns';
import { isNewMember } from '../screening/daily-limits';
import { ScreeningRulesService } from '../screening/screening-rules';
import { GuestReportLimit } from './guest-report-limit';
import { lockPost } from '../publishing/lock-post';
import { PostStatusChanged } from '../publishing/post-events';
import { refusalForToday, refusalToReportFor } from './report.policy';
import { PostRestrained } from './report-events';
import { ReportEntity } from './report.entity';
import { findForReport, joinReview, reportsOf, reportsOfAfter, reportsOfDay } from './report.queries';

/** What somebody without an account weighs: as much as somebody who has just made one. */
const guestWeight = 1;

@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly guests: GuestReportLimit,
    private readonly events: DomainEvents,
    private readonly rules: ScreeningRulesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Puts a post before the moderators. Throws NOT_FOUND, FORBIDDEN, CONFLICT or TOO_SOON. */
  async report(
    { postId, reason, note, revision }: ReportPostValues,
    { viewer, address }: RequestContext,
  ): Promise<true> {
    const post = isUuid(postId)
      ? await this.database.row(findForReport[audienceOf(viewer)], { ...askedBy(viewer), postId })
      : undefined;
    if (!post) throw notFound('post');

    obey(refusalToReportFor(reason, post, viewer));

    const weight = weightOf(viewer, post.publishedPosts);
    const report = {
      postId: post.id,
      reporterId: viewer?.id ?? null,
      reason,
      note: note ?? null,
      revision: Math.min(Math.max(revision ?? post.revision, 0), post.revision),
      weight,
    };
    const dueInMinutes = reason === 'crisis' ? (await this.rules.read()).crisisDueMinutes : null;
    await this.database.transaction(async (runner) => {
      if (viewer) await this.countForToday(viewer, runner);
      else await this.guests.count(post.id, address, runner);
      const status = await lockPost(post, runner);
      if (status !== 'published' && status !== 'withdrawn')
        throw conflict(
          'POST_NOT_OPEN',
          'This post is no longer open. Reload the page to see what happened to it.',
        );
      const weightOfAll = await add(report, dueInMinutes, runner);
      if (status === 'published' && weightOfAll >= REPORT_WEIGHT_THAT_HIDES)
        await this.restrain(post, runner);
    }, post.dilemmaId);

    return true;
  }

  /** What the member reported, the last first. Throws INVALID on a marker that is not ours. */
  async ofMember(request: PageRequest, { id: reporterId }: Viewer): Promise<Page<RowOf<typeof reportsOf>>> {
    const limit = pageSize(request.first) + 1;
    const [after] = decodeCursor(request.after, ['uuid'])?.map(String) ?? [];
    const rows =
      after === undefined
        ? await this.database.rows(reportsOf, { reporterId, limit })
        : await this.database.rows(reportsOfAfter, { reporterId, limit, after });
    return pageOf(rows, request, ({ id }) => [id]);
  }

  /** Before the post is locked: who reports too much keeps nobody waiting. */
  private async countForToday(viewer: Viewer, runner: Transaction): Promise<void> {
    if (!this.config.limits) return;
    await runner.rows(takeLock, { lock: `reports ${viewer.id}` });
    const [today] = await runner.rows(reportsOfDay, { reporterId: viewer.id });
    if (today) obey(refusalForToday(today, viewer));
  }

  /** A letter is never hidden by its reports: somebody who needs help must not be silenced by a crowd. */
  private async restrain(post: PostRow, runner: Transaction): Promise<void> {
    if (post.kind === 'dilemma') {
      if (await pause(post.id, runner))
        await this.events.announce(new PostRestrained(post.id, 'pause'), runner);
      return;
    }
    await runner.manager.update(PostEntity, post.id, { status: 'hidden' });
    await runner.manager.insert(LogEntryEntity, { act: 'hide', postId: post.id });
    await this.events.announce(new PostStatusChanged(post, { from: 'published', to: 'hidden' }), runner);
    await this.events.announce(new PostRestrained(post.id, 'hide'), runner);
  }
}

function weightOf(viewer: Viewer | null, publishedPosts: number): number {
  if (viewer === null) return guestWeight;
  return reportWeight({
    isNew: isNewMember(viewer, publishedPosts),
    isCoach: viewer.coachTopics.length > 0,
    isModerator: isModerator(viewer),
  });
}

type Report = Pick<ReportEntity, 'postId' | 'reporterId' | 'reason' | 'note' | 'revision' | 'weight'>;

/**
 * Throws CONFLICT when the same member has reported the post in the meantime.
 * @returns what all reports of its review item weigh
 */
async function add(
  report: Report,
  dueInMinutes: number | null,
  { rows, manager }: Transaction,
): Promise<number> {
  const [review] = await rows(joinReview, { postId: report.postId, weight: report.weight, dueInMinutes });
  if (!review) throw notFound('post');
  const { raw } = await manager
    .createQueryBuilder()
    .insert()
    .into(ReportEntity)
    .values({ ...report, reviewItemId: review.id })
    .orIgnore()
    .returning(['id'])
    .execute();
  if ((raw as unknown[]).length === 0)
    throw conflict('ALREADY_REPORTED', 'You have reported this already. A moderator will look at it.');
  return review.weight;
}

/** Nobody can add to its discussion until a moderator has looked. @returns false when it was closed already */
async function pause(dilemmaId: string, { manager }: Transaction): Promise<boolean> {
  const { affected } = await manager
    .getRepository(DilemmaEntity)
    .update({ id: dilemmaId, lockedAt: IsNull() }, { lockedAt: now });
  if (affected === 0) return false;
  await manager
    .getRepository(ReviewItemEntity)
    .update({ postId: dilemmaId, state: Not('decided') }, { pausedAt: now });
  await manager.insert(LogEntryEntity, { act: 'pause', postId: dilemmaId });
  return true;
}
