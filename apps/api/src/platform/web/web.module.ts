import { Module } from '@nestjs/common';
import { Draining } from './draining';
import { Gate, gateSettings } from './gate';
import { watchLateness } from './lateness';
import { Refusals } from './refusals';
import { Routes } from './routes';
import { Site } from './site';

const gate = {
  provide: Gate,
  useFactory: () => new Gate({ ...gateSettings, lateness: watchLateness().milliseconds }),
};

@Module({
  providers: [Site, Routes, Refusals, Draining, gate],
  exports: [Routes, Site, Refusals, Draining, Gate],
})
export class WebModule {}
