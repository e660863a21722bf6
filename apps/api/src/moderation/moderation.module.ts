import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/posts.module';
import { DecisionLoader } from './decision.loader';
import { DecisionResolver } from './decision.resolver';
import { DecisionsService } from './decisions.service';
import { GuestReportLimit } from './guest-report-limit';
import { LogResolver } from './log.resolver';
import { LogService } from './log.service';
import { PostDecisionResolver } from './post-decision.resolver';
import { ReportResolver } from './report.resolver';
import { ReportsService } from './reports.service';
import { ReviewResolver } from './review.resolver';
import { ReviewsService } from './reviews.service';

@Module({
  imports: [PostsModule],
  providers: [
    ...[ReportsService, GuestReportLimit, ReportResolver],
    ...[ReviewsService, ReviewResolver],
    ...[DecisionsService, DecisionLoader, DecisionResolver, PostDecisionResolver],
    ...[LogService, LogResolver],
  ],
})
export class ModerationModule {}
