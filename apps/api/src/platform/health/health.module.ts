import { Module } from '@nestjs/common';
import { WebModule } from '../web/web.module';
import { ReadinessService } from './readiness';

@Module({ imports: [WebModule], providers: [ReadinessService], exports: [ReadinessService] })
export class HealthModule {}
