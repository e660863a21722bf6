import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module';
import { DilemmasModule } from '../dilemmas/dilemmas.module';
import { SearchResolver } from './search.resolver';
import { SearchService } from './search.service';

@Module({
  imports: [ArticlesModule, DilemmasModule],
  providers: [SearchService, SearchResolver],
})
export class SearchModule {}
