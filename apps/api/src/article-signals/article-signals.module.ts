import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module';
import { Presses } from './presses';
import { SignalsResolver } from './signals.resolver';
import { SignalsService } from './signals.service';

@Module({
  imports: [ArticlesModule],
  providers: [Presses, SignalsService, SignalsResolver],
  exports: [SignalsService],
})
export class ArticleSignalsModule {}
