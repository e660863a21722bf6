import { Module } from '@nestjs/common';
import { ReviewNodes } from './review-nodes';
import { PostsModule } from '../posts/posts.module';
import { HoldsService } from './holds.service';
import { RevisionLoader } from './revision.loader';
import { ReviewResolver } from './review.resolver';
import { ReviewsService } from './reviews.service';

@Module({
  imports: [PostsModule],
  providers: [ReviewNodes, ReviewsService, HoldsService, RevisionLoader, ReviewResolver],
  exports: [ReviewsService],
})
export class ReviewsModule {}
