import { Module } from '@nestjs/common';
import { PostNodes } from './post-nodes';
import { EditingService } from './editing.service';
import { PostLoader } from './post.loader';
import { PostResolver } from './post.resolver';
import { PostingService } from './posting.service';
import { PostsService } from './posts.service';

@Module({
  providers: [PostNodes, PostsService, PostLoader, PostingService, EditingService, PostResolver],
  exports: [PostsService, PostLoader, PostingService],
})
export class PostsModule {}
