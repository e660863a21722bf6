import { Global, Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module';
import { WebModule } from '../web/web.module';
import { GateMeasures } from './gate-measures';
import { HouseMeasures } from './house-measures';
import { Measures } from './measures';
import { MetricsPage } from './metrics-page';
import { RequestMeasures } from './request-measures';
import { Watch } from './watch';

@Global()
@Module({
  imports: [WebModule, HealthModule],
  providers: [Measures, RequestMeasures, HouseMeasures, GateMeasures, MetricsPage, Watch],
  exports: [Measures, MetricsPage, Watch],
})
export class MetricsModule {}
