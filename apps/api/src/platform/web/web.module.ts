import { Module } from '@nestjs/common';
import { Routes } from './routes';
import { Site } from './site';

@Module({ providers: [Site, Routes], exports: [Site, Routes] })
export class WebModule {}
