import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/posts.module';
import { ScreeningModule } from '../screening/screening.module';
import { GuestReportLimit } from './guest-report-limit';
import { OwnReportsResolver, ReportedPostResolver } from './own-reports.resolver';
import { ReportResolver } from './report.resolver';
import { ReportsService } from './reports.service';

@Module({
  imports: [PostsModule, ScreeningModule],
  providers: [ReportsService, GuestReportLimit, ReportResolver, OwnReportsResolver, ReportedPostResolver],
})
export class ReportsModule {}
