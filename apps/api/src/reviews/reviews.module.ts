import { Module } from '@nestjs/common';
import { ReviewNodes } from './review-nodes';
import { PostsModule } from '../posts/posts.module';
import { ScreeningModule } from '../screening/screening.module';
import { DueTimes, PostDueResolver } from './due-times';
import { HoldsService } from './holds.service';
import { PostRevisionsResolver } from './post-revisions.resolver';
import { RevisionLoader } from './revision.loader';
import { ReviewResolver } from './review.resolver';
import { ReviewsService } from './reviews.service';

@Module({
  imports: [PostsModule, ScreeningModule],
  providers: [
    ReviewNodes,
    ReviewsService,
    HoldsService,
    RevisionLoader,
    PostRevisionsResolver,
    ReviewResolver,
    DueTimes,
    PostDueResolver,
  ],
  exports: [ReviewsService],
})
export class ReviewsModule {}
