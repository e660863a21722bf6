import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module';
import { EmbeddingsModule } from '../embeddings/embeddings.module';
import { UnservedResolver } from './unserved.resolver';
import { UnservedService } from './unserved.service';

@Module({
  imports: [ArticlesModule, EmbeddingsModule],
  providers: [UnservedService, UnservedResolver],
})
export class ContentGapsModule {}
