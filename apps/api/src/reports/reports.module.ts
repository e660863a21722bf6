import { Module } from '@nestjs/common';
import { GuestReportLimit } from './guest-report-limit';
import { ReportResolver } from './report.resolver';
import { ReportsService } from './reports.service';

@Module({ providers: [ReportsService, GuestReportLimit, ReportResolver] })
export class ReportsModule {}
