import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/posts.module';
import { ReviewResolver } from './review.resolver';
import { ReviewsService } from './reviews.service';

@Module({ imports: [PostsModule], providers: [ReviewsService, ReviewResolver], exports: [ReviewsService] })
export class ReviewsModule {}
