import { Module } from '@nestjs/common';
import { ScreeningRulesService } from './screening-rules';
import { TextCheckResolver } from './text-check.resolver';
import { TextCheckService } from './text-check.service';

@Module({
  providers: [ScreeningRulesService, TextCheckService, TextCheckResolver],
  exports: [ScreeningRulesService],
})
export class ScreeningModule {}
