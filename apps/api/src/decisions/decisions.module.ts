import { Module } from '@nestjs/common';
import { PublishingModule } from '../publishing/publishing.module';
import { DecisionNodes } from './decision-nodes';
import { ReviewsModule } from '../reviews/reviews.module';
import { DecisionLoader } from './decision.loader';
import { DecisionResolver } from './decision.resolver';
import { DecisionsService } from './decisions.service';
import { PostDecisionResolver } from './post-decision.resolver';
import { ReviewDecisionResolver } from './review-decision.resolver';

@Module({
  imports: [PublishingModule, ReviewsModule],
  providers: [
    DecisionNodes,
    DecisionsService,
    DecisionLoader,
    DecisionResolver,
    PostDecisionResolver,
    ReviewDecisionResolver,
  ],
})
export class DecisionsModule {}
