import { Module } from '@nestjs/common';
import { PublishingModule } from '../publishing/publishing.module';
import { RedactionResolver } from './redaction.resolver';
import { RedactionsService } from './redactions.service';

@Module({ imports: [PublishingModule], providers: [RedactionsService, RedactionResolver] })
export class RedactionsModule {}
