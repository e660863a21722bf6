import { Module } from '@nestjs/common';
import { PublishingModule } from '../publishing/publishing.module';
import { MoveResolver } from './move.resolver';
import { MovesService } from './moves.service';

@Module({ imports: [PublishingModule], providers: [MovesService, MoveResolver] })
export class MovesModule {}
