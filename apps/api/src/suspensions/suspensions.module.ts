import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module';
import { PostsModule } from '../posts/posts.module';
import { ReviewsModule } from '../reviews/reviews.module';
import { ReviewSuspensionResolver } from './review-suspension.resolver';
import { SuspensionProposalsService } from './suspension-proposals.service';
import { SuspensionResolver } from './suspension.resolver';
import { SuspensionsService } from './suspensions.service';

@Module({
  imports: [PostsModule, DecisionsModule, ReviewsModule],
  providers: [SuspensionsService, SuspensionProposalsService, SuspensionResolver, ReviewSuspensionResolver],
})
export class SuspensionsModule {}
