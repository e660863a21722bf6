import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccountsModule } from './accounts/accounts.module';
import { AdviceModule } from './advice/advice.module';
import { AnswersModule } from './answers/answers.module';
import { ArticlesModule } from './articles/articles.module';
import { BackupsModule } from './backups/backups.module';
import { CommentsModule } from './comments/comments.module';
import { DilemmasModule } from './dilemmas/dilemmas.module';
import { ModerationModule } from './moderation/moderation.module';
import type { Config } from './platform/config';
import { ConfigModule } from './platform/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { PlatformGraphqlModule } from './platform/graphql/graphql.module';
import { HealthModule } from './platform/health/health.module';
import { MetricsModule } from './platform/metrics/metrics.module';
import { WebModule } from './platform/web/web.module';
import { PostsModule } from './posts/posts.module';
import { SearchModule } from './search/search.module';
import { TopicsModule } from './topics/topics.module';
import { UpkeepModule } from './upkeep/upkeep.module';
import { VotesModule } from './votes/votes.module';

@Module({
  imports: [
    PlatformGraphqlModule,
    MetricsModule,
    AccountsModule,
    TopicsModule,
    PostsModule,
    DilemmasModule,
    AnswersModule,
    CommentsModule,
    VotesModule,
    ArticlesModule,
    AdviceModule,
    SearchModule,
    ModerationModule,
    UpkeepModule,
    BackupsModule,
    WebModule,
    HealthModule,
  ],
})
export class AppModule {
  /** @param source connected and migrated */
  static forRoot(config: Config, source: DataSource): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.forRoot(config), DatabaseModule.forRoot(source)] };
  }
}
