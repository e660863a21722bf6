import { Module } from '@nestjs/common';
import { ArticleSignalsModule } from '../article-signals/article-signals.module';
import { ArticlesModule } from '../articles/articles.module';
import { DilemmasModule } from '../dilemmas/dilemmas.module';
import { EmbeddingsModule } from '../embeddings/embeddings.module';
import { DilemmaSuggestionsResolver } from './dilemma-suggestions.resolver';
import { DraftLimit } from './draft-limit';
import { SuggestedLoader } from './suggested.loader';
import { SuggestionsResolver } from './suggestions.resolver';
import { SuggestionsService } from './suggestions.service';

@Module({
  imports: [ArticlesModule, DilemmasModule, EmbeddingsModule, ArticleSignalsModule],
  providers: [
    SuggestionsService,
    DraftLimit,
    SuggestedLoader,
    SuggestionsResolver,
    DilemmaSuggestionsResolver,
  ],
})
export class SuggestionsModule {}
