import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccountsModule } from './accounts/accounts.module';
import { AnswersModule } from './answers/answers.module';
import { AppealsModule } from './appeals/appeals.module';
import { ArticleSignalsModule } from './article-signals/article-signals.module';
import { ArticlesModule } from './articles/articles.module';
import { BackupsModule } from './backups/backups.module';
import { CommentsModule } from './comments/comments.module';
import { ContentGapsModule } from './content-gaps/content-gaps.module';
import { DecisionsModule } from './decisions/decisions.module';
import { DilemmasModule } from './dilemmas/dilemmas.module';
import { EmbeddingsModule } from './embeddings/embeddings.module';
import { HelpLinesModule } from './help-lines/help-lines.module';
import { LogModule } from './log/log.module';
import { MovesModule } from './moves/moves.module';
import { NodesModule } from './nodes/nodes.module';
import { AttemptsModule } from './platform/attempts/attempts.module';
import type { Config } from './platform/config';
import { ConfigModule } from './platform/config.module';
import { EventsModule } from './platform/events';
import { DatabaseModule } from './platform/database/database.module';
import { PlatformGraphqlModule } from './platform/graphql/graphql.module';
import { HealthModule } from './platform/health/health.module';
import { MetricsModule } from './platform/metrics/metrics.module';
import { WebModule } from './platform/web/web.module';
import { PostsModule } from './posts/posts.module';
import { RedactionsModule } from './redactions/redactions.module';
import { RefusalsModule } from './refusals/refusals.module';
import { ReportsModule } from './reports/reports.module';
import { ReviewsModule } from './reviews/reviews.module';
import { PublishingModule } from './publishing/publishing.module';
import { SearchModule } from './search/search.module';
import { SuggestionsModule } from './suggestions/suggestions.module';
import { SuspensionsModule } from './suspensions/suspensions.module';
import { TopicsModule } from './topics/topics.module';
import { UnmaskingsModule } from './unmaskings/unmaskings.module';
import { UpkeepModule } from './upkeep/upkeep.module';
import { VotesModule } from './votes/votes.module';

@Module({
  imports: [
    PlatformGraphqlModule,
    EventsModule,
    AttemptsModule,
    MetricsModule,
    AccountsModule,
    RefusalsModule,
    NodesModule,
    TopicsModule,
    PostsModule,
    PublishingModule,
    DilemmasModule,
    AnswersModule,
    CommentsModule,
    VotesModule,
    ArticlesModule,
    EmbeddingsModule,
    ArticleSignalsModule,
    SuggestionsModule,
    ContentGapsModule,
    SearchModule,
    HelpLinesModule,
    LogModule,
    ReviewsModule,
    ReportsModule,
    DecisionsModule,
    RedactionsModule,
    MovesModule,
    AppealsModule,
    SuspensionsModule,
    UnmaskingsModule,
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
