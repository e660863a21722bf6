import { Module } from '@nestjs/common';
import { Draining } from './draining';
import { Gate, gateSettings } from './gate';
import { watchLateness } from './lateness';
import { PageTurns } from './page-turns';
import { Refusals } from './refusals';
import { Routes } from './routes';
import { Site } from './site';
import { SparePages } from './spare-pages';

const gate = {
  provide: Gate,
  useFactory: () => new Gate({ ...gateSettings, lateness: watchLateness().milliseconds }),
};

@Module({
  providers: [Site, Routes, Refusals, Draining, PageTurns, SparePages, gate],
  exports: [Routes, Site, Refusals, Draining, PageTurns, SparePages, Gate],
})
export class WebModule {}
