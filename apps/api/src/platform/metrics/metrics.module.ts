import { Global, Module } from '@nestjs/common';
import { WebModule } from '../web/web.module';
import { HouseMeasures } from './house-measures';
import { Measures } from './measures';
import { MetricsPage } from './metrics-page';
import { RequestMeasures } from './request-measures';
import { Watch } from './watch';

@Global()
@Module({
  imports: [WebModule],
  providers: [Measures, RequestMeasures, HouseMeasures, MetricsPage, Watch],
  exports: [Measures, MetricsPage, Watch],
})
export class MetricsModule {}
