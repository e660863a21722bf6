import { Module } from '@nestjs/common';
import { PostKinds } from '../posts/post-kinds';
import { PublishingModule } from '../publishing/publishing.module';
import { dilemmaKind } from './dilemma.kind';
import { DilemmaResolver } from './dilemma.resolver';
import { DilemmasService } from './dilemmas.service';

@Module({
  imports: [PublishingModule],
  providers: [DilemmasService, DilemmaResolver],
  exports: [DilemmasService],
})
export class DilemmasModule {
  constructor(kinds: PostKinds) {
    kinds.add(dilemmaKind);
  }
}
