import { Module } from '@nestjs/common';
import { ArticleNodes } from './article-nodes';
import { TopicsModule } from '../topics/topics.module';
import { ArticleResolver } from './article.resolver';
import { ArticlesService } from './articles.service';
import { ViewerArticlesResolver } from './viewer-articles.resolver';

@Module({
  imports: [TopicsModule],
  providers: [ArticleNodes, ArticlesService, ArticleResolver, ViewerArticlesResolver],
  exports: [ArticlesService],
})
export class ArticlesModule {}
