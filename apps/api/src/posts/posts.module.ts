import { Module } from '@nestjs/common';
import { PostKinds } from './post-kinds';
import { PostNodes } from './post-nodes';
import { PostLoader } from './post.loader';
import { PostResolver } from './post.resolver';
import { PostsService } from './posts.service';

@Module({
  providers: [PostKinds, PostNodes, PostsService, PostLoader, PostResolver],
  exports: [PostKinds, PostsService, PostLoader],
})
export class PostsModule {}
