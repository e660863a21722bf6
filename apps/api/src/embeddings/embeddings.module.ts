import { Module } from '@nestjs/common';
import { Meanings } from './meanings';

@Module({ providers: [Meanings], exports: [Meanings] })
export class EmbeddingsModule {}
