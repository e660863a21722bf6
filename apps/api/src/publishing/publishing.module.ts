import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PostsModule } from '../posts/posts.module';
import { ScreeningModule } from '../screening/screening.module';
import { CountersService } from './counters.service';
import { EditLimits } from './edit-limits';
import { EditingResolver } from './editing.resolver';
import { EditingService } from './editing.service';
import { PublishingService } from './publishing.service';
import { RequestEntity } from './request.entity';
import { RestoringService } from './restoring.service';

@Module({
  imports: [PostsModule, ScreeningModule, TypeOrmModule.forFeature([RequestEntity])],
  providers: [
    PublishingService,
    EditingService,
    EditLimits,
    EditingResolver,
    RestoringService,
    CountersService,
  ],
  exports: [PostsModule, PublishingService, RestoringService],
})
export class PublishingModule {}
