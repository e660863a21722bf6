import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/posts.module';
import { HoldsService } from './holds.service';
import { ReviewResolver } from './review.resolver';
import { ReviewsService } from './reviews.service';

@Module({
  imports: [PostsModule],
  providers: [ReviewsService, HoldsService, ReviewResolver],
  exports: [ReviewsService],
})
export class ReviewsModule {}
