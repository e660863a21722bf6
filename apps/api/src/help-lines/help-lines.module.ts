import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HelpLineEntity } from './help-line.entity';
import { CheckedHelpLinesResolver, HeldHelpLinesResolver, HelpLinesResolver } from './help-lines.resolver';
import { HelpLinesService } from './help-lines.service';

@Module({
  imports: [TypeOrmModule.forFeature([HelpLineEntity])],
  providers: [HelpLinesService, HelpLinesResolver, HeldHelpLinesResolver, CheckedHelpLinesResolver],
})
export class HelpLinesModule {}
