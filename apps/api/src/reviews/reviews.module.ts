import { Module } from '@nestjs/common';
import { ReviewNodes } from './review-nodes';
import { PostsModule } from '../posts/posts.module';
import { HoldsService } from './holds.service';
import { ReviewResolver } from './review.resolver';
import { ReviewsService } from './reviews.service';

@Module({
  imports: [PostsModule],
  providers: [ReviewNodes, ReviewsService, HoldsService, ReviewResolver],
  exports: [ReviewsService],
})
export class ReviewsModule {}
