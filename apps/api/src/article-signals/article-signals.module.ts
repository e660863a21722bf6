import { Module } from '@nestjs/common';
import { Presses } from './presses';
import { SignalsResolver } from './signals.resolver';
import { SignalsService } from './signals.service';

@Module({ providers: [Presses, SignalsService, SignalsResolver], exports: [SignalsService] })
export class ArticleSignalsModule {}
