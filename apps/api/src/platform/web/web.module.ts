import { Module } from '@nestjs/common';
import { Site } from './site';

@Module({ providers: [Site], exports: [Site] })
export class WebModule {}
