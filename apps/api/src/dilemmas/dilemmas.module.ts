import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/posts.module';
import { ScreeningModule } from '../screening/screening.module';
import { DilemmaResolver } from './dilemma.resolver';
import { DilemmasService } from './dilemmas.service';
import { LettersService } from './letters.service';

@Module({
  imports: [PostsModule, ScreeningModule],
  providers: [DilemmasService, LettersService, DilemmaResolver],
  exports: [DilemmasService],
})
export class DilemmasModule {}
