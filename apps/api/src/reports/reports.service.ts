import {
  REPORT_WEIGHT_THAT_HIDES,
  reportWeight,
  type ReportPostInput as ReportPostValues,
} from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import { isModerator, type Viewer } from '../accounts/viewer';
import { CONFIG, type Config } from '../platform/config';
import { Database, type Runner } from '../platform/database/database';
import { conflict, notFound, obey } from '../platform/errors';
import type { RequestContext } from '../platform/graphql/request-context';
import { isUuid } from '../platform/uuid';
import { audienceOf } from '../posts/post.queries';
import type { PostRow } from '../posts/seen-post';
import { countChange } from '../posts/visibility';
import { isNewMember } from '../screening/daily-limits';
import { GuestReportLimit } from './guest-report-limit';
import { lockPost } from '../posts/lock-post';
import { refusalForToday, refusalToReportFor, type ReportFacts } from './report.policy';
import { addReport, findForReport, hideReported, pauseReported } from './report.queries';

/** What somebody without an account weighs: as much as somebody who has just made one. */
const guestWeight = 1;

type Reported = PostRow & ReportFacts & { publishedPosts: number };

@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly guests: GuestReportLimit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Puts a post before the moderators. Throws NOT_FOUND, FORBIDDEN, CONFLICT or TOO_SOON. */
  async report(
    { postId, reason, note }: ReportPostValues,
    { viewer, address }: RequestContext,
  ): Promise<true> {
    const post = isUuid(postId)
      ? await this.database.row<Reported>(findForReport[audienceOf(viewer)], [viewer?.id ?? null, postId])
      : undefined;
    if (!post) throw notFound('post');

    obey(refusalToReportFor(reason, post, viewer));
    if (this.config.limits) obey(refusalForToday(post, viewer));
    if (!viewer) await this.guests.count(post.id, address);

    const values = [post.id, viewer?.id ?? null, reason, note ?? null, weightOf(viewer, post.publishedPosts)];
    await this.database.transaction(async (runner) => {
      const status = await lockPost(post, runner);
      if (status !== 'published')
        throw conflict('This post is no longer open. Reload the page to see what happened to it.');
      const [joined] = await runner.rows<{ weight: number; added: boolean }>(addReport, values);
      if (!joined?.added) throw conflict('You have reported this already. A moderator will look at it.');
      if (joined.weight >= REPORT_WEIGHT_THAT_HIDES) await restrain(post, runner);
    }, post.dilemmaId);

    return true;
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

/** A letter is never hidden by its reports: somebody who needs help must not be silenced by a crowd. */
async function restrain(post: PostRow, runner: Runner): Promise<void> {
  if (post.kind === 'dilemma') {
    await runner.rows(pauseReported, [post.id]);
    return;
  }
  await runner.rows(hideReported, [post.id]);
  await countChange(post, { from: 'published', to: 'hidden' }, runner);
}
