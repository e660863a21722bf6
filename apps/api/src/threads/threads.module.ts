import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/posts.module';
import { ThreadsService } from './threads.service';

@Module({ imports: [PostsModule], providers: [ThreadsService], exports: [ThreadsService] })
export class ThreadsModule {}
