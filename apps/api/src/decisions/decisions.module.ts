import { Module } from '@nestjs/common';
import { PublishingModule } from '../publishing/publishing.module';
import { DecisionNodes } from './decision-nodes';
import { ReviewsModule } from '../reviews/reviews.module';
import { AutomaticDecisions } from './automatic.service';
import { DecisionLoader } from './decision.loader';
import { DecisionResolver } from './decision.resolver';
import { DecisionsService } from './decisions.service';
import { LiftingService } from './lifting.service';
import { PostDecisionResolver } from './post-decision.resolver';
import { PostOutcomes } from './post-outcomes';
import { ReviewDecisionResolver } from './review-decision.resolver';
import { ViewerDecisionsResolver } from './viewer-decisions.resolver';

@Module({
  imports: [PublishingModule, ReviewsModule],
  providers: [
    DecisionNodes,
    DecisionsService,
    DecisionLoader,
    DecisionResolver,
    PostDecisionResolver,
    ReviewDecisionResolver,
    ViewerDecisionsResolver,
    AutomaticDecisions,
    LiftingService,
    PostOutcomes,
  ],
  exports: [DecisionLoader, DecisionsService, LiftingService, PostOutcomes],
})
export class DecisionsModule {}
