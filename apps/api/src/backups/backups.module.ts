import { Module } from '@nestjs/common';
import { NightlyBackups } from './nightly-backups';

@Module({ providers: [NightlyBackups], exports: [NightlyBackups] })
export class BackupsModule {}
