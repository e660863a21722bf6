import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/posts.module';
import { VoteResolver } from './vote.resolver';
import { VotesService } from './votes.service';

@Module({ imports: [PostsModule], providers: [VotesService, VoteResolver] })
export class VotesModule {}
