import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/posts.module';
import { DilemmaUnmaskingResolver } from './dilemma-unmasking.resolver';
import { ReviewUnmaskingResolver } from './review-unmasking.resolver';
import { UnmaskingResolver } from './unmasking.resolver';
import { UnmaskingsService } from './unmaskings.service';

@Module({
  imports: [PostsModule],
  providers: [UnmaskingsService, UnmaskingResolver, DilemmaUnmaskingResolver, ReviewUnmaskingResolver],
})
export class UnmaskingsModule {}
