import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module';
import { DilemmasModule } from '../dilemmas/dilemmas.module';
import { AdviceResolver } from './advice.resolver';
import { DilemmaAdviceResolver } from './dilemma-advice.resolver';
import { Meanings } from './meanings';
import { Presses } from './presses';
import { SignalsResolver } from './signals.resolver';
import { SignalsService } from './signals.service';
import { SuggestedLoader } from './suggested.loader';
import { SuggestionsService } from './suggestions.service';
import { UnservedResolver } from './unserved.resolver';
import { UnservedService } from './unserved.service';

@Module({
  imports: [ArticlesModule, DilemmasModule],
  providers: [
    SuggestionsService,
    SuggestedLoader,
    Meanings,
    Presses,
    SignalsService,
    UnservedService,
    AdviceResolver,
    DilemmaAdviceResolver,
    SignalsResolver,
    UnservedResolver,
  ],
})
export class AdviceModule {}
