import { Module } from '@nestjs/common';
import { LogNodes } from './log-nodes';
import { LogResolver } from './log.resolver';
import { LogService } from './log.service';

@Module({ providers: [LogNodes, LogService, LogResolver] })
export class LogModule {}
