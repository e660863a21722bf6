import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module';
import { PostsModule } from '../posts/posts.module';
import { ReviewsModule } from '../reviews/reviews.module';
import { AppealLoader } from './appeal.loader';
import { AppealResolver } from './appeal.resolver';
import { AppealsService } from './appeals.service';
import { DecisionAppealResolver } from './decision-appeal.resolver';
import { FoundDecisions } from './found-decisions';
import { ReviewAppealsResolver } from './review-appeals.resolver';

@Module({
  imports: [PostsModule, DecisionsModule, ReviewsModule],
  providers: [
    AppealLoader,
    AppealResolver,
    AppealsService,
    FoundDecisions,
    DecisionAppealResolver,
    ReviewAppealsResolver,
  ],
})
export class AppealsModule {}
